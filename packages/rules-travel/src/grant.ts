import { refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Allowance } from './allowance'
import type { AllowanceFacts } from './facts'

/**
 * What the company grants by size of project stands in the place of board and lodging that the other
 * side provides (R19.9.5): nothing else makes room for it, and an allowance that is paid does not either.
 */
export const grantWithoutHost: Refusal = {
  code: 'subsidy_without_host',
  message: words(
    '只有对方管食宿时才另给工程补助。',
    'Something by size of project is granted only where the other side feeds and houses.',
  ),
  fact: '/subsidyFen',
}

/** An allowance that is paid though the other side feeds and houses: there is no grant beside it. */
export const beside = ({ subsidyFen }: Pick<AllowanceFacts, 'subsidyFen'>, paid: Allowance) =>
  paid.ok && subsidyFen > 0 ? refuse(grantBesideAllowance) : paid

const grantBesideAllowance: Refusal = {
  code: 'subsidy_beside_allowance',
  message: words(
    '这次出差的补贴不因对方管食宿而取消，不能再另给工程补助。',
    'The allowance of this trip is not cancelled where the other side feeds and houses: nothing is granted by size of project beside it.',
  ),
  fact: '/subsidyFen',
}
