/** What a `Blob` without a name is called in a form: it tells nothing. */
const NAMED_EXTENSION = /[^/\\.][^/\\]*\.[a-z0-9]+$/i;

/**
 * Gives files without a type the one that their name says, since Front shows a picture only when it is told that it is
 * one. The list of types is only loaded when a file needs it.
 */
export async function nameContentTypes(form: FormData): Promise<FormData> {
  const untyped = [...form].filter(
    (entry): entry is [string, File] => typeof entry[1] !== 'string' && needsType(entry[1]),
  );
  if (untyped.length === 0) return form;
  const { default: mime } = await import('mime');
  for (const [name, file] of untyped) {
    const type = mime.getType(file.name);
    if (type !== null) form.set(name, new File([file], file.name, { type, lastModified: file.lastModified }));
  }
  return form;
}

function needsType({ type, name }: File): boolean {
  return type === '' && NAMED_EXTENSION.test(name);
}
