import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'

type Breaches = RulesOf<'discipline'>['breaches']

const NAMES = [
  ['late', words('迟到、早退', 'Late or leaving early')],
  ['off_post', words('擅离岗位', 'Leaving the post')],
  ['private_job', words('做私活', 'A private job')],
  ['equipment', words('不爱护设备', 'Careless with equipment')],
  ['secrecy', words('泄露秘密', 'Breach of secrecy')],
  ['incivility', words('言行不文明', 'Incivility')],
  ['teamwork', words('不配合协作', 'Refusing to work together')],
] as const

/** The seven duties of R12.1. With which step each begins is not printed: the mildest, until said. */
export const breaches: Breaches = NAMES.map(([key, name]) => ({ key, name, startsAt: 'criticism' }))

/** The same with private jobs and secrecy begun at a warning. */
export const graverBreaches: Breaches = breaches.map((breach) => ({
  ...breach,
  startsAt: ['private_job', 'secrecy'].includes(breach.key) ? 'warning' : 'criticism',
}))
