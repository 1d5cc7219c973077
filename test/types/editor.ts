import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = fileURLToPath(new URL('./edited.ts', import.meta.url));
const HEAD = `import { createFrontClient, type Schemas } from '../../src/index.js';\nconst front = createFrontClient({ token: 'x' });\n`;

/** What an editor shows of a source. A bar in the source is the cursor. */
export interface Editor {
  /** What hovering shows: the code, the text, and the tags. */
  hover(source: string): { code: string; text: string; tags: string[] };
  /** Names that would complete the source, with what comes beside each. */
  complete(source: string): Map<string, { text: string; deprecated: boolean }>;
  /** The parts of the source that are struck through, with the reason. */
  struck(source: string): { part: string; reason: string }[];
  /** The lines that the definitions start with. */
  definitions(source: string): string[];
}

/** Opens an editor on this project. It is warm after its first answer. */
export function openEditor(): Editor {
  let content = '';
  let version = 0;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const read = (name: string) => (name === FILE ? content : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (name) => (name === FILE ? String(version) : '0'),
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(read(name) ?? ''),
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
  const text = (parts: readonly ts.SymbolDisplayPart[] = []) => parts.map((part) => part.text).join('');

  /** Takes the source over, and gives the place of the cursor. */
  function edit(source: string): number {
    content = HEAD + source.replace('|', '');
    version += 1;
    return HEAD.length + source.indexOf('|');
  }

  return {
    hover(source) {
      const info = service.getQuickInfoAtPosition(FILE, edit(source));
      const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${text(tag.text)}`);
      return { code: text(info?.displayParts), text: text(info?.documentation), tags };
    },
    complete(source) {
      const place = edit(source);
      const entries = service.getCompletionsAtPosition(FILE, place, {})?.entries ?? [];
      return new Map(
        entries.map(({ name, kindModifiers = '' }) => {
          const details = service.getCompletionEntryDetails(FILE, place, name, {}, undefined, {}, undefined);
          return [
            name,
            { text: text(details?.documentation), deprecated: kindModifiers.includes('deprecated') },
          ];
        }),
      );
    },
    struck(source) {
      edit(source);
      return service
        .getSuggestionDiagnostics(FILE)
        .filter(({ reportsDeprecated }) => reportsDeprecated)
        .map(({ start, length, messageText }) => ({
          part: content.slice(start, start + length),
          reason: ts.flattenDiagnosticMessageText(messageText, '\n'),
        }));
    },
    definitions(source) {
      const found = service.getDefinitionAtPosition(FILE, edit(source)) ?? [];
      return found.map(({ fileName, textSpan }) => {
        const file = service.getProgram()?.getSourceFile(fileName)?.text ?? '';
        return file.slice(textSpan.start).split('\n')[0]?.trim() ?? '';
      });
    },
  };
}
