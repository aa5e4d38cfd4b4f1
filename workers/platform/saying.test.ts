import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { Problem, type ProblemCode } from './problem'
import { saying } from './saying'

const isPaid = words('已批准。', 'It is approved.')
const failing = (error: Error) => () => Promise.reject(error)
const refusing = (code: ProblemCode) => failing(new Problem(code, { currentVersion: 3 }))

test('what is not refused is answered as it is', async () => {
  expect(await saying({ wrong_state: isPaid }, async () => 'done')).toBe('done')
})

test('words go with the code that they are of, in the place of what was said', async () => {
  await expect(saying({ wrong_state: isPaid }, refusing('wrong_state'))).rejects.toMatchObject({
    code: 'wrong_state',
    details: { detail: isPaid },
  })
})

test('one refusal becomes another, which may first be looked for', async () => {
  const paid = async () => new Problem('wrong_state', { detail: isPaid })
  await expect(saying({ stale_version: paid }, refusing('stale_version'))).rejects.toMatchObject({
    code: 'wrong_state',
    details: { detail: isPaid },
  })
})

test('any refusal is told anew where no code is named, by what it said itself', async () => {
  const where = ({ code, details }: Problem) => new Problem(code, { ...details, draftId: 'drf_1' })
  await expect(saying(where, refusing('stale_version'))).rejects.toMatchObject({
    code: 'stale_version',
    details: { currentVersion: 3, draftId: 'drf_1' },
  })
})

test('a refusal goes on as it is where nothing is said of its code, or nothing else is found', async () => {
  const refused = new Problem('stale_version')
  const nothing = async () => undefined
  await expect(saying({ wrong_state: isPaid }, failing(refused))).rejects.toBe(refused)
  await expect(saying({ stale_version: nothing }, failing(refused))).rejects.toBe(refused)
})

test('what the looking runs into is told in its place', async () => {
  const found = new Problem('already_exists')
  const looking = () => Promise.reject(found)
  await expect(saying({ stale_version: looking }, refusing('stale_version'))).rejects.toBe(found)
})

test('a fault of ours is none of it', async () => {
  const fault = new Error('Broken belief')
  await expect(saying(() => new Problem('not_found'), failing(fault))).rejects.toBe(fault)
})
