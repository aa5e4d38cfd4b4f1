import { afterEach, expect, test, vi } from 'vitest'
import { ApiProblem, api } from '../api'
import { answersSoFar } from './answering'

afterEach(() => vi.unstubAllGlobals())

test('what nothing answered is over once the server answers anything, and a refusal is not', async () => {
  const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer)
  const failing = async () => {
    const error = await api.read('/v1/me').catch((reason: unknown) => reason)
    if (!(error instanceof ApiProblem)) throw new Error('it went through')
    return error
  }
  answering(() => Promise.reject(new TypeError('no connection')))
  const unanswered = await failing()
  expect(unanswered.isOver(answersSoFar())).toBe(false)
  const refusal = { type: 'about:blank', title: '', status: 403, code: 'not_allowed' }
  answering(async () => Response.json(refusal, { status: 403 }))
  const refused = await failing()
  expect(unanswered.isOver(answersSoFar())).toBe(true)
  await failing()
  expect(refused.isOver(answersSoFar())).toBe(false)
})
