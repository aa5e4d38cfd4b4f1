import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { exported, fileWith, importing, OWN_REGULATION, refusalOf } from './exchange-under-test'

let acme: Company
let empty: Company
let text: string
beforeAll(async () => {
  acme = await signUp('importtimes', { packs: ['R19'] })
  empty = await signUp('importtimesnew')
  text = await exported(acme.owner)
})

const HALF = '2098-01-01T00:00:00.500Z'
const WHOLE = '2098-01-01T00:00:00.000Z'
const LATER = '2099-01-01T00:00:00.000Z'
const OWN = `bylaw: 1\nregulations:\n${OWN_REGULATION}ruleSets: []\n`
const ownFrom = (validFrom: string) =>
  fileWith(OWN, ({ regulations: [own] }) => {
    own!.validFrom = validFrom
  })

test.each([
  ['a text that changes', '/regulations/0/validFrom'],
  ['rules that change', '/ruleSets/0/versions/0/validFrom'],
])('%s begins on a whole second, in a file as by hand', async (_, place) => {
  const file = fileWith(text, ({ regulations: [own], ruleSets: [rules] }) => {
    if (place.startsWith('/regulations')) own!.validFrom = HALF
    else rules!.versions.at(-1)!.validFrom = HALF
  })
  const { status, places, message } = await refusalOf(acme.owner, file)
  expect([status, places]).toEqual([422, [['custom', place]]])
  expect(message).toMatch(/生效时间精确到秒。$/)
})

test('a text that is new does so as well, be it the last one or one before', async () => {
  const before = fileWith(OWN, ({ regulations: [own] }) => {
    const { title, scope, owner, clauses } = own!
    own!.earlier = [{ validFrom: HALF, title, scope, owner, clauses }]
    own!.validFrom = LATER
  })
  expect([
    (await refusalOf(empty.owner, ownFrom(HALF))).places,
    (await refusalOf(empty.owner, before)).places,
  ]).toEqual([
    [['custom', '/regulations/0/validFrom']],
    [['custom', '/regulations/0/earlier/0/validFrom']],
  ])
})

test('and so do rules that are new', async () => {
  const file = fileWith(text, ({ ruleSets: [rules] }) => {
    rules!.versions.push({ ...rules!.versions[0]!, validFrom: HALF })
  })
  expect((await refusalOf(empty.owner, file)).places).toEqual([
    ['custom', '/ruleSets/0/versions/1/validFrom'],
  ])
})

test('what has begun did so at a moment, and comes as it is on record', async () => {
  const { owner } = await signUp('importtimespast')
  const past = '2026-01-01T00:00:00.500Z'
  await mustBe(200, importing(owner, ownFrom(past)))
  expect(await exported(owner)).toContain(past)
  await mustBe(200, importing(empty.owner, ownFrom(WHOLE)))
})
