import { refuseAt, refuseRepeats } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { EscalationRules, Ladder } from './rules'

type Context = z.core.$RefinementCtx<EscalationRules>

/** Steps name roles that are listed, and each role is listed once. */
export function rolesAreKnown(rules: EscalationRules, context: Context): void {
  const known = rules.roles.map(({ key }) => key)
  refuseRepeats(['roles'], known, context, 'key')
  const check = (ladder: Ladder | null | undefined, path: readonly (string | number)[]) =>
    ladder?.forEach(({ tell, assign }, row) => {
      for (const [place, key] of [
        ...tell.map((key, index) => [['tell', index], key] as const),
        ...(assign === null ? [] : [[['assign'], assign] as const]),
      ])
        if (!known.includes(key))
          refuseAt(
            [...path, row, ...place],
            `第 ${row + 1} 行的“${key}”不在角色列表里。`,
            `row ${row + 1} names “${key}”, which is no role`,
            context,
          )
    })
  for (const [clock, ladder] of Object.entries(rules.ladders)) check(ladder, ['ladders', clock])
  const { complaint } = rules
  if (!complaint) return
  check(complaint.ladder, ['complaint', 'ladder'])
  if (!known.includes(complaint.handler))
    refuseAt(
      ['complaint', 'handler'],
      `“${complaint.handler}”不在角色列表里。`,
      `“${complaint.handler}” is no role`,
      context,
    )
}
