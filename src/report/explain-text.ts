import type { CodeEntry, CodeKind } from './code-entry.ts';
import { hangText } from './text-lines.ts';

const KINDS: Readonly<Record<CodeKind, string>> = {
  finding: 'finding',
  error: 'input error',
  criterion: 'acceptance criterion',
  row: 'row of the interpretation',
  flag: 'flag of an interpretation',
};
const CONSEQUENCES = { error: 'rejects or withholds', warning: 'remark', note: 'note' } as const;
const RELATED: Readonly<Record<CodeKind, string>> = {
  finding: 'criteria',
  error: 'see',
  criterion: 'findings',
  row: 'flags',
  flag: 'see',
};

/** A public name for people: what it means, the rule, its source, and what to do. */
export function explainText(entry: CodeEntry, width: number): string {
  const consequence = entry.severity === null ? '' : `, ${CONSEQUENCES[entry.severity]}`;
  const part = (label: string, text: string | null): readonly string[] =>
    text === null || text === '' ? [] : hangText(`  ${label.padEnd(10)}`, text, width);
  const lines = [
    `${entry.code}  (${KINDS[entry.kind]}${consequence})`,
    ...part('means', entry.meaning),
    ...part('rule', entry.rule),
    ...part('source', entry.source),
    ...part('to do', entry.action),
    ...part(RELATED[entry.kind], entry.related.join(', ')),
  ];
  return `${lines.join('\n')}\n`;
}

/** All public names, grouped by what they are. */
export function listCodes(entries: readonly CodeEntry[], width: number): string {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const codes = entries.filter((entry) => entry.kind === kind).map(({ code }) => code);
    return [`${KINDS[kind]}:`, ...hangText('  ', [...new Set(codes)].sort().join(' '), width)].join('\n');
  });
  return `${groups.join('\n\n')}\n`;
}
