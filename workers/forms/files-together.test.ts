import { env } from 'cloudflare:workers'
import { type FileView, FORM_FILE_LIMITS, type FormView, type ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { text } from '../files/made-files.fixture'
import { caller, mustBe, signUp } from '../journeys/front-door'
import { SITE_FORM } from '../journeys/site-form'
import { choose } from '../mail/mail-under-test'
import { stampOf } from './stamp'

test('files that are too large together are refused, though none is by itself', async () => {
  const ours = await signUp('forms-together')
  await choose(ours, 'forms-together', 'hold')
  const wish = { ...SITE_FORM, takesFiles: true }
  const form = (await mustBe<FormView>(201, ours.owner.post('/v1/forms', wish))).body
  const site = caller({ origin: SITE_FORM.origins[0], 'sec-fetch-site': 'cross-site' })
  const path = `/v1/public-forms/${form.id}`
  const uploaded = async (name: string) =>
    (
      await mustBe<FileView>(
        201,
        site.call('POST', `${path}/files?name=${name}.txt`, { file: text(name) }),
      )
    ).body.id
  const both = [await uploaded('one'), await uploaded('two')]
  const weigh = (sizeBytes: number) =>
    Promise.all(
      [env.SHARD_01, env.SHARD_02].map((shard) =>
        shard
          .prepare('UPDATE files SET size_bytes = ?1 WHERE id IN (?2, ?3)')
          .bind(sizeBytes, ...both)
          .run(),
      ),
    )
  const sends = () =>
    site.post<ProblemView>(`${path}/submissions`, {
      ...{ name: 'Ada', email: 'ada@x.example', subject: 'E42', description: 'It does not start.' },
      answers: {},
      stamp: stampOf(env.TOKEN_SECRET, form.id, Date.now() - 60_000),
      fileIds: both,
    })
  const half = FORM_FILE_LIMITS.togetherBytes / 2
  await weigh(half + 1)
  const refused = await sends()
  expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([422, 'too_large'])
  await weigh(half)
  await mustBe(200, sends())
})
