import { words } from '@bylaw/kernel'
import type { Scope } from '../scope'

/** Whether mail to an address comes in here: then it is nobody's own. */
export const isOwnAddress = ({ post }: Pick<Scope, 'post'>, email: string): boolean =>
  email.toLowerCase().endsWith(`@${post.domain}`)

export const OWN_ADDRESS = words(
  '这是来信的收信地址，没有人在那里读邮件，不能作为任何人的邮箱。',
  'This is an address that mail comes in by. Nobody reads mail there, so it is nobody’s own.',
)
