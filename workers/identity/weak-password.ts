import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'

/** Characters that must be left of a password once the names that everybody knows are taken out. */
const OWN_CHARACTERS = 10

/**
 * Refuses a password that is long enough but easy to guess: a well-known long one, a short piece
 * over and over, a run of the alphabet or of digits, or little more than the person's names.
 *
 * @param names  the e-mail address, the person's and the company's name
 * @param pointer place of the password in the request
 */
export function mustBeStrong(password: string, names: readonly string[], pointer: string): void {
  const plain = password.normalize('NFKC').toLowerCase()
  const letters = plain.replaceAll(/[\s\-_.,!@#$%&*]/g, '')
  const message = weakness(letters, names)
  if (message)
    throw new Problem('unacceptable', { errors: [{ pointer, code: 'weak_password', message }] })
}

/** Why a password is easy to guess, so that the next one is not weak in the same way. */
function weakness(letters: string, names: readonly string[]): Words | undefined {
  if (isKnown(letters))
    return words(
      '这个密码很常见，容易被猜到。请换一个，例如几个不相干的词。',
      'This password is a well-known one and easy to guess. Take another, such as a few unrelated words.',
    )
  if (isRepetition(letters) || isRun(letters))
    return words(
      '这个密码只是重复或连续的字符，容易被猜到。请换一个，例如几个不相干的词。',
      'This password only repeats a piece or runs along the keys, which is easy to guess. Take another, such as a few unrelated words.',
    )
  if (isJustNames(letters, names))
    return words(
      '这个密码用了邮箱、姓名或公司名称里的字样，此外所剩无几。请换一个，例如几个不相干的词。',
      'This password is little more than a word of your e-mail address, name or company. Take another, such as a few unrelated words.',
    )
  return undefined
}

const isKnown = (letters: string) =>
  KNOWN.some((known) => letters.includes(known) && letters.length - known.length < OWN_CHARACTERS)

/** `abcabcabcabcabc`, `111111111111111`: a piece of up to five characters, over and over. */
const isRepetition = (letters: string) => /^(.{1,5}?)\1*$/u.test(trimmedToWhole(letters))

const trimmedToWhole = (letters: string) => {
  for (let size = 1; size <= 5; size += 1) {
    const piece = letters.slice(0, size)
    const whole = piece.repeat(Math.ceil(letters.length / size)).slice(0, letters.length)
    if (whole === letters) return piece.repeat(3)
  }
  return letters
}

const RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]
const isRun = (letters: string) =>
  RUNS.flatMap((run) => [run, [...run].reverse().join('')]).some((run) =>
    run.repeat(4).includes(letters),
  )

const isJustNames = (letters: string, names: readonly string[]) => {
  const rest = names
    .flatMap((name) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s@.\-_]+/u),
    )
    .filter((part) => part.length >= (/\p{Script=Han}/u.test(part) ? 2 : 4))
    .reduce((left, part) => left.replaceAll(part, ''), letters)
  return rest.length < letters.length && rest.length < OWN_CHARACTERS
}

/** Long passwords, and stems of long passwords, that lists of leaked ones open with. */
const KNOWN = [
  'passwordpassword',
  'password',
  'passw0rd',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'woaini',
  'letmein',
  'welcome',
  'administrator',
  'changeme',
  'correcthorsebatterystaple',
  'thequickbrownfox',
  'tobeornottobe',
  'maytheforcebewithyou',
  'abcdefghijklmnop',
  '123456789',
  '987654321',
  '147258369',
  '1qaz2wsx',
  '5201314',
  '88888888',
  'aa123456',
  'a123456789',
  'q1w2e3r4t5',
  'trustno1',
  'superman',
  'dragon',
  'monkey',
  'football',
  'baseball',
  'sunshine',
  'princess',
]
