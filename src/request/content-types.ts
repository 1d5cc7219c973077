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

/** Not when the name tells nothing: it has no extension, as `blob`, or nothing else, as `.png`. */
function needsType({ type, name }: File): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return type === '' && /^\.*[^.].*\.[a-z0-9]+$/is.test(base);
}
