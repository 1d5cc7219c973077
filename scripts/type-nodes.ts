/**
 * Reads and prints the syntax tree that openapi-typescript makes of a document.
 *
 * @module
 */
import ts from 'typescript';

const NOWHERE = ts.createSourceFile('generated.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
const PRINTER = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
/** Tags that repeat what the type says already. */
const NOISE = /^(Format: |@enum |@constant)/;

/** A property of an interface or of an object type. */
export interface Member {
  readonly name: string;
  readonly type: ts.TypeNode;
  readonly optional: boolean;
}

/** The properties of an interface or of an object type. Of anything else, none. */
export function membersOf(node: ts.Node | undefined): Member[] {
  if (node === undefined || !(ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))) return [];
  return node.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    const { name } = member;
    if (!ts.isIdentifier(name) && !ts.isStringLiteral(name) && !ts.isNumericLiteral(name)) return [];
    return [{ name: name.text, type: member.type, optional: member.questionToken !== undefined }];
  });
}

/** A property deep inside of an object type, by the names on the way. Nothing where it is absent or never there. */
export function memberAt(node: ts.Node | undefined, ...names: string[]): Member | undefined {
  const [name, ...rest] = names;
  const member = membersOf(node).find((each) => each.name === name);
  if (member === undefined || member.type.kind === ts.SyntaxKind.NeverKeyword) return undefined;
  return rest.length === 0 ? member : memberAt(member.type, ...rest);
}

/** The source of a type. */
export function print(node: ts.Node): string {
  return PRINTER.printNode(ts.EmitHint.Unspecified, node, NOWHERE);
}

/** The source of a JSDoc comment. Empty for an empty text. */
export function jsDoc(text: string): string {
  if (text === '') return '';
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

/**
 * A type as it is published: schemas go by their own names, parameters are replaced by what `parameters` says of them,
 * and comments start with the description, which editors show, instead of tags.
 */
export function publish(node: ts.TypeNode, parameters: ReadonlyMap<string, ts.TypeNode>): ts.TypeNode {
  function visit(part: ts.Node): ts.Node {
    const reference = referenceIn(part);
    if (reference?.section === 'schemas') return ts.factory.createTypeReferenceNode(reference.name);
    if (reference?.section === 'parameters') {
      const parameter = parameters.get(reference.name);
      if (parameter !== undefined) return ts.visitNode(parameter, visit);
    }
    const comments = ts.getSyntheticLeadingComments(part);
    if (comments !== undefined) ts.setSyntheticLeadingComments(part, comments.map(rewrite));
    return ts.visitEachChild(part, visit, undefined);
  }
  return ts.visitNode(node, visit) as ts.TypeNode;
}

/** What `components["schemas"]["Tag"]` points at. */
function referenceIn(node: ts.Node): { section: string; name: string } | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const [section, name] = [node.objectType.indexType, node.indexType].map((index) =>
    ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal) ? index.literal.text : undefined,
  );
  return section === undefined || name === undefined ? undefined : { section, name };
}

/** The text of a comment between the slashes, without noise. A parameter's is rewritten wherever it is used. */
function rewrite(comment: ts.SynthesizedComment): ts.SynthesizedComment {
  const lines = comment.text
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .filter((line) => !NOISE.test(line.trim()))
    .map((line) =>
      line.replace(/^ ?@description /, '').replace(' (enum property replaced by openapi-typescript)', ''),
    );
  const [first = '', ...rest] = lines;
  const text = [first.trim(), ...rest].join('\n').trim();
  return { ...comment, text: text === '' ? '*' : jsDoc(text).trim().slice(2, -2) };
}
