import { words } from '@bylaw/kernel'
import { QUARTERLY, recurring } from '../recurring'

/**
 * Training of support personnel (R11.3.3). R02 and R06 have a `training` of support staff too, R07,
 * R16 and R18 one of technical staff: adopting more than one asks which.
 */
export const training = recurring({
  key: 'training',
  name: words('技术支撑人员培训', 'Training of support personnel'),
  clauses: ['R11.3.3'],
  worked: QUARTERLY,
})
