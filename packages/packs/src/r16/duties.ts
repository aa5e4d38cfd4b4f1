import { words } from '@bylaw/kernel'
import { MONTHLY, QUARTERLY, recurring } from '../recurring'

/** Inspection of the quality of work (R16.2.1). */
export const qualityInspection = recurring({
  key: 'quality_inspection',
  name: words('质量检查', 'Quality inspection'),
  clauses: ['R16.2.1'],
  worked: MONTHLY,
})

/** Training of technical staff (R16.3.1); R02, R06, R07 and R11 name a `training` too. */
export const training = recurring({
  key: 'training',
  name: words('技术人员培训', 'Training of technical staff'),
  clauses: ['R16.3.1'],
  worked: QUARTERLY,
})
