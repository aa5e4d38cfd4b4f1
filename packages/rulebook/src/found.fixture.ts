import { withValueAt } from '@bylaw/rules-kit'
import { findings } from './findings'
import { type Kind, kindOf } from './rulebook'

/**
 * What is found in a kind's starter once one place of it was edited, but for open questions and
 * gaps, which the starters have of their own.
 */
export function found(kind: Kind, at: string, value: unknown): string[] {
  const { starter, rules } = kindOf(kind)
  const edited = rules.parse(withValueAt(starter, at, value))
  return findings(kindOf(kind), edited, '2026-11-20')
    .filter(({ code }) => !['undecided', 'holidays_missing', 'gap'].includes(code))
    .map(({ severity, pointer, row, code }) => `${severity} ${pointer} ${row ?? '-'} ${code}`)
}

/** A thing with a key and a name, as many tables list them. */
export const named = (key: string) => ({ key, name: { zh: '某项', en: 'Some item' } })
