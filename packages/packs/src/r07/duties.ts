import { words } from '@bylaw/kernel'
import { QUARTERLY, recurring } from '../recurring'

/** Training on the job (R07.2.3). R02, R06, R11 and R16 name a `training` too: adopting two asks which. */
export const training = recurring({
  key: 'training',
  name: words('在岗培训', 'Training on the job'),
  clauses: ['R07.2.3'],
  worked: QUARTERLY,
})
