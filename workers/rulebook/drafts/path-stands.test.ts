import { env } from 'cloudflare:test'
import type { RegulationSummary } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { readToken } from '../../identity/token'
import { signUp } from '../../journeys/front-door'
import { openScope } from '../../open-scope'
import { pathMustStand } from './approval-path'

test('what was read under an approval path, or of a text, is not written under another', async () => {
  const { owner } = await signUp('pathstands', { packs: ['R19'] })
  const { body } = await owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const id = body.items[0]?.id ?? ''
  const claims = await readToken(env.TOKEN_SECRET, owner.token, Date.now())
  if (!claims) throw new Error('the owner is signed in')
  const scope = openScope(env, claims, {
    requestId: 'req_test',
    now: instant(Date.now()),
    commandId: undefined,
  })
  const written = (approvalPathVersion: number) => {
    const [stands, changed] = pathMustStand(scope, { pathOf: { id, approvalPathVersion } })
    if (!stands || !changed) throw new Error('a regulation has a path to look at')
    return scope.shard.batch([stands, changed])
  }
  await written(1)
  await expect(written(2)).rejects.toMatchObject({ code: 'stale_version' })

  const acknowledged = (version: number) =>
    scope.shard.batch([scope.rules.textStands(id, version), scope.shard.mustHaveChanged()])
  await acknowledged(1)
  await expect(acknowledged(2)).rejects.toMatchObject({ code: 'stale_version' })
})
