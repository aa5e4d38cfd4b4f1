import { type RuleFinding, sameKeys } from '@bylaw/rules-kit'
import type { AwardRules } from './rules'

/** Holders and grounds of the veto that are listed twice. */
export const check = ({ veto }: AwardRules): readonly RuleFinding[] => [
  ...sameKeys('/veto/holders', veto.holders),
  ...sameKeys('/veto/grounds', veto.grounds),
]
