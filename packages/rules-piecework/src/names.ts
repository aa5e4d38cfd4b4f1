import { words } from '@bylaw/kernel'

export const MEDIUM = {
  supply: words('给水管', 'Water-supply pipe'),
  drain: words('排水管', 'Drainage pipe'),
} as const

export const SCOPE = {
  weld: words('焊接', 'welding'),
  install: words('包安装', 'full installation'),
  guidance: words('技术指导', 'technical guidance'),
  repair: words('维修', 'repair'),
} as const

export const HALF_UP = words(
  '四舍五入到分，只在本行取整一次',
  'half up to 0.01, once for this line',
)
