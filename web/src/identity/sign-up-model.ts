import type { PackConflict, SignUp } from '@bylaw/contract'
import { type Choices, settlements } from '../packs/model'

/** The form as it is filled in, step by step. */
export interface SignUpForm {
  readonly step: 1 | 2 | 3
  readonly company: SignUp['company']
  readonly owner: SignUp['owner']
  readonly packs: readonly string[]
  /** Which of them is to prevail, by subject. */
  readonly settle: Choices
}

export const STEPS = 3

export const emptyForm = (zone: string, language: SignUp['company']['language']): SignUpForm => ({
  step: 1,
  company: { name: '', zone, language, currency: 'CNY' },
  owner: { name: '', email: '', password: '' },
  packs: [],
  settle: {},
})

export type SignUpFault = 'name_missing' | 'email_wrong' | 'password_short'

/** The fewest characters of a password, as the server counts them. */
const PASSWORD_LEAST = 15

/** What keeps a step from being left, by field. */
export function faultsOf({
  step,
  company,
  owner,
}: SignUpForm): Readonly<Record<string, SignUpFault>> {
  const missing = (name: string): Record<string, SignUpFault> =>
    name.trim() === '' ? { name: 'name_missing' } : {}
  if (step === 1) return missing(company.name)
  if (step === 3) return {}
  return {
    ...missing(owner.name),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(owner.email.trim()) ? {} : { email: 'email_wrong' }),
    ...(owner.password.length < PASSWORD_LEAST ? { password: 'password_short' } : {}),
  }
}

/** The step on which the server's complaints can be mended: a bad e-mail belongs to the owner. */
export function stepOfErrors(pointers: readonly string[]): SignUpForm['step'] | undefined {
  if (pointers.some((pointer) => pointer.startsWith('/company'))) return 1
  if (pointers.some((pointer) => pointer.startsWith('/owner'))) return 2
  if (pointers.some((pointer) => /^\/(packs|settle)/.test(pointer))) return 3
  return undefined
}

export const withPack = (form: SignUpForm, packId: string): SignUpForm => ({
  ...form,
  packs: form.packs.includes(packId)
    ? form.packs.filter((each) => each !== packId)
    : [...form.packs, packId],
})

export const bodyOf = (
  { company, owner, packs, settle }: SignUpForm,
  conflicts: readonly PackConflict[] = [],
): SignUp => ({
  company: { ...company, name: company.name.trim() },
  owner: { ...owner, name: owner.name.trim(), email: owner.email.trim() },
  packs: [...packs].sort(),
  settle: settlements(conflicts, settle),
})
