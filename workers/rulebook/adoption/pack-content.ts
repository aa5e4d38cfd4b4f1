import { createHash } from 'node:crypto'
import { canonicalJson } from '@bylaw/kernel'
import type { Pack } from '@bylaw/packs'
import type { RulesOf } from '@bylaw/rulebook'
import type { AdoptedContent } from './adoption-table'
import { fitCalendar } from './fit-calendar'

/** A pack as a company in this zone would adopt it. */
export const contentOf = (pack: Pack, zone: string): AdoptedContent => ({
  document: {
    title: { ...pack.title },
    scope: { ...pack.scope },
    owner: { ...pack.approval.drafted },
    clauses: pack.clauses.map(({ id, heading, text }) => ({
      id,
      heading: { ...heading },
      text: { ...text },
    })),
  },
  ruleSets: pack.ruleSets.map(({ kind, key, title, rules, citations }) => ({
    kind,
    key,
    title: { ...title },
    rules: kind === 'calendar' ? fitCalendar(rules as RulesOf<'calendar'>, zone) : rules,
    citations,
  })),
})

/** A name for what was adopted: the same for the same content, however its keys are ordered. */
export const digestOf = (content: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(content) ?? '')
    .digest('base64url')
