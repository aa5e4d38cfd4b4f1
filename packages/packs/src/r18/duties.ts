import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring } from '../recurring'

/**
 * Training of technical staff (R18.2.1). R07 and R16 have a `training` of the same people, R02, R06
 * and R11 one of support staff: adopting more than one asks which.
 */
export const training = recurring({
  key: 'training',
  name: words('技术人员培训', 'Training of technical staff'),
  clauses: ['R18.2.1'],
  worked: MONTHLY,
})

/** Exchange with others outside the company (R18.2.3). */
export const exchange = recurring({
  key: 'outside_exchange',
  name: words('对外技术交流', 'Technical exchange outside the company'),
  clauses: ['R18.2.3'],
  worked: QUARTERLY,
})
