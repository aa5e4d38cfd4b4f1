import { type Words, words } from '@bylaw/kernel'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'
import { faultIn, type JsonFault } from './json-faults'
import { Problem } from './problem'

/** Far deeper than anything we ask for; what reads a value step by step must not run out of stack. */
const DEEPEST = 64

/** Refuses a JSON body that would be read as other than what it says, and names the place. */
export const plainJson: MiddlewareHandler<AppEnv> = async (c, next) => {
  // Routes take the type in any case of its letters, and so must what protects them.
  if (c.req.header('content-type')?.toLowerCase().includes('json')) {
    const fault = faultIn(await c.req.text(), DEEPEST)
    if (fault)
      throw new Problem('unacceptable', { errors: [{ ...fault, message: MESSAGES[fault.code] }] })
  }
  await next()
}

const MESSAGES: Readonly<Record<JsonFault['code'], Words>> = {
  too_deep: words(
    `内容嵌套过深，最多 ${DEEPEST} 层。`,
    `The content is nested too deeply: ${DEEPEST} levels at most.`,
  ),
  too_big: words('数值过大。', 'This number is too large.'),
  not_exact: words(
    '这个数不能原样保存：位数太多，或者太小。',
    'This number cannot be kept as it is written: it has too many digits, or is too small.',
  ),
  forbidden_key: words('不接受这个字段名。', 'This name is not accepted.'),
  duplicate_key: words('同一处的字段名重复。', 'This name is given twice in one place.'),
}
