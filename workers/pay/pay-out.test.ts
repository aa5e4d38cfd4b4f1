import { env } from 'cloudflare:test'
import type {
  BankAccountView,
  NoticePage,
  PayeeView,
  PayList,
  PayReadingView,
  PayRunView,
  ProblemView,
  SessionView,
} from '@bylaw/contract'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { anyone, mustBe, PASSWORD, type Person, personOf } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { dateIn } from '../platform/today'
import { COOLING_MS } from './bank-account'
import { approve, calculate, decidedCompany, startRun } from './paying'

/** October of a company, from approval to the day on which it is in people’s accounts. */
describe('what is approved is paid out', () => {
  let fir: PayingCompany
  let run: PayRunView
  const bank = '工商银行江州支行'
  const inAnothersName = { bank, number: '6222 0212 0300 1234', holder: '王建军' }
  const account = { ...inAnothersName, ground: '本人委托' }

  const record = (by: Person, whose: Person, wish: object = account) =>
    by.post<BankAccountView & ProblemView>(`/v1/people/${whose.personId}/bank-accounts`, wish)
  const file = <Body = string>(name: string) =>
    fir.finance.get<Body>(`/v1/pay-runs/${run.id}/${name}`)
  const pay = (paidOn: string, by = fir.finance) =>
    by.post<PayRunView & ProblemView>(`/v1/pay-runs/${run.id}/payment`, { paidOn })
  const payees = async () =>
    (await mustBe<{ items: PayeeView[] }>(200, fir.finance.get(`/v1/pay-runs/${run.id}/payees`)))
      .body.items
  /** The amounts of a file, in fen. */
  const sumFen = (csv: string, column: number) =>
    cellsOf(csv)
      .slice(1)
      .reduce((sum, cells) => sum + Math.round(Number(cells[column]) * 100), 0)

  beforeAll(async () => {
    fir = await decidedCompany('fir')
    run = (await calculate(fir.finance, await startRun(fir, '2026-10'))).body
  })

  afterAll(() => void vi.useRealTimers())

  test('not before it is approved', async () => {
    for (const name of ['payees', 'bank-file.csv', 'lines.csv'])
      expect((await file(name)).status).toBe(409)
    expect((await pay('2026-11-10')).body.code).toBe('wrong_state')
    run = (await mustBe<PayRunView>(200, approve(fir.manager, run))).body
  })

  test('nobody records their own account, and who pays out records none', async () => {
    const own = { ...account, holder: 'Owner' }
    expect((await record(fir.owner, fir.owner, own)).body.code).toBe('not_allowed')
    expect((await record(fir.finance, fir.welder)).status).toBe(403)
    expect((await record(fir.owner, fir.welder, { ...account, number: '12ab' })).body.code).toBe(
      'unacceptable',
    )
  })

  test('an account in another’s name says why, and one in their own does not', async () => {
    const refused = await record(fir.owner, fir.welder, inAnothersName)
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/ground'])
  })

  test('whoever records accounts is told whom an approved run cannot pay', async () => {
    await sweepNews(env)
    const { items } = (await fir.owner.get<NoticePage>('/v1/notices')).body
    const told = items.filter(({ kind }) => kind === 'accounts_missing')
    const [month, names] = told[0]?.subject.split('：') ?? []
    expect([told.length, month, names?.split('、').sort()]).toEqual([
      ...[1, '2026-10'],
      ['newcomer', 'welder'],
    ])
  })

  test('the file waits for whoever has no account, and names them', async () => {
    await mustBe(201, record(fir.owner, fir.welder))
    const answer = await file<ProblemView>('bank-file.csv')
    expect([answer.status, answer.body.code]).toEqual([409, 'wrong_state'])
    expect(answer.body.detail).toContain('1 人')
    // What was refused was not read.
    const { items } = (await fir.owner.get<{ items: { action: string }[] }>('/v1/audit')).body
    expect(items.map(({ action }) => action)).not.toContain('pay_run.bank_file')
  })

  test('the file comes to the total of the run, and so do the lines for bookkeeping', async () => {
    const theirs = { ...account, number: '62280001', holder: '甲' }
    await mustBe(201, record(fir.owner, fir.newcomer, theirs))
    const bank = (await mustBe<string>(200, file('bank-file.csv'))).body
    expect(bank).toContain('6222021203001234')
    // A column of ours may be refused by a bank: what to look at stands on the screen.
    expect(new Set(cellsOf(bank).map(({ length }) => length))).toEqual(new Set([5]))
    expect(bank).not.toContain('首次使用')
    const total = Math.round(Number(run.total?.amount) * 100)
    expect([
      sumFen(bank, 3),
      sumFen((await mustBe<string>(200, file('lines.csv'))).body, 4),
    ]).toEqual([total, total])
  })

  test('whom it pays stand by name, in the list and in every file', async () => {
    const named = (csv: string, column: number) => [
      ...new Set(cellsOf(csv).flatMap((cells, row) => (row > 0 ? cells[column] : []))),
    ]
    const inOrder = ['newcomer', 'welder']
    expect((await payees()).map(({ personName }) => personName)).toEqual(inOrder)
    expect(named((await file('lines.csv')).body, 1)).toEqual(inOrder)
    // The newcomer's account comes first.
    expect(named((await file('bank-file.csv')).body, 2)[0]).toBe('62280001')
  })

  test('the list that is printed and signed comes to the total of the run, and says who took it out', async () => {
    const list = (by: Person, id = run.id) =>
      by.get<PayList & ProblemView>(`/v1/pay-runs/${id}/pay-list`)
    const { body } = await mustBe(200, list(fir.finance))
    expect(body).toMatchObject({ month: '2026-10', state: 'approved', approvedBy: 'manager' })
    expect([body.people, body.payable]).toEqual([2, run.total])
    // 1700 + 1800 of base pay, and 500 of field allowance for the welder alone.
    expect(body.columns.map(({ code }) => code).slice(0, 3)).toEqual([
      ...['base', 'post_subsidy', 'field_allowance'],
    ])
    expect(body.payableInCapitals).toMatch(/^[壹贰叁肆伍陆柒捌玖]仟.*[元角分整]/)
    expect(body.rules.map(({ kind }) => kind)).toContain('pay')
    const slipId = body.groups[0]?.rows.find(({ level }) => level === 3)?.slipId
    const readers = await fir.welder.get<{ items: PayReadingView[] }>(
      `/v1/pay-slips/${slipId}/readers`,
    )
    expect(readers.body.items).toContainEqual(expect.objectContaining({ how: 'exported' }))
    const ahead = await startRun(fir, '2026-11')
    expect((await list(fir.finance, ahead.id)).body.code).toBe('wrong_state')
  })

  test('who recorded an account does not pay out the run that pays to it first', async () => {
    const by = await fir.owner.get<ProblemView>(`/v1/pay-runs/${run.id}/bank-file.csv`)
    expect([by.status, by.body.code]).toEqual([403, 'not_allowed'])
    const today = dateIn('Asia/Shanghai', Date.now())
    expect((await pay(today, fir.owner)).body.code).toBe('not_allowed')
    expect((await payees()).map(({ marks }) => marks)).toContainEqual(['first', 'holder_differs'])
  })

  test('an account is masked, and shown to nobody but the person, finance and HR', async () => {
    const path = `/v1/people/${fir.welder.personId}/bank-accounts`
    const own = await mustBe<{ items: BankAccountView[] }>(200, fir.welder.get(path))
    expect(own.body.items).toMatchObject([{ ending: '1234' }])
    expect(JSON.stringify(own.body)).not.toContain('0300')
    for (const colleague of [fir.newcomer, fir.manager])
      expect((await colleague.get(path)).status).toBe(404)
  })

  test('a holder or a bank that no file can name as it stands is refused by its place', async () => {
    const refused = async (wish: object) => {
      const { status, body } = await record(fir.owner, fir.welder, { ...account, ...wish })
      return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.message]
    }
    for (const holder of ['-王', '=王', '+王', '@王', '＝王'])
      expect(await refused({ holder })).toEqual([
        ...[422, '/holder', expect.stringContaining('户名不能以 = + - @ 开头')],
      ])
    expect((await refused({ bank: '@银行' })).slice(0, 2)).toEqual([422, '/bank'])
  })

  test('a change waits before it counts', async () => {
    const before = (await file('bank-file.csv')).body
    const changed = await mustBe<BankAccountView>(
      201,
      record(fir.owner, fir.welder, { ...account, number: '62279999' }),
    )
    const { recordedAt, countsFrom } = changed.body
    expect(Date.parse(countsFrom) - Date.parse(recordedAt)).toBe(COOLING_MS)
    expect((await file('bank-file.csv')).body).toBe(before)
    expect((await payees()).map(({ account: to }) => to?.ending).sort()).toEqual(['0001', '1234'])
  })

  test('whose account it is finds it among their notices, and may object', async () => {
    await sweepNews(env)
    await sweepNews(env)
    const noticesOf = async (by: Person) =>
      (await mustBe<NoticePage>(200, by.get('/v1/notices'))).body.items.flatMap(({ kind }) =>
        kind.startsWith('account') ? [kind] : [],
      )
    expect(await noticesOf(fir.welder)).toEqual(['account', 'account'])

    const path = `/v1/people/${fir.welder.personId}/bank-accounts` as const
    const coming = (await fir.welder.get<{ items: BankAccountView[] }>(path)).body.items.at(-1)
    const object = (by: Person, id = coming?.id) =>
      by.post<BankAccountView & ProblemView>(`${path}/${id}/objection`, { reason: '不是我的' })
    expect((await object(fir.owner)).status).toBe(404)
    expect((await object(fir.welder, 'acc_none')).status).toBe(404)
    const objected = await mustBe<BankAccountView>(200, object(fir.welder))
    expect(objected.body).toMatchObject({ ending: '9999', objection: { reason: '不是我的' } })
    expect((await mustBe<BankAccountView>(200, object(fir.welder))).body).toEqual(objected.body)
    await sweepNews(env)
    expect(await noticesOf(fir.finance)).toEqual(['account_objected'])
  })

  test('it is recorded as paid once, on a day that can be', async () => {
    for (const day of ['2026-09-30', '2099-01-01'])
      expect((await pay(day)).body).toMatchObject({
        code: 'unacceptable',
        errors: [{ pointer: '/paidOn' }],
      })
    const paidOn = dateIn('Asia/Shanghai', Date.parse(run.approvedAt ?? ''))
    const paid = await mustBe<PayRunView>(200, pay(paidOn))
    expect(paid.body).toMatchObject({ state: 'approved', paidOn, payment: [{ reason: '' }] })
    expect((await pay(paidOn)).body.code).toBe('already_exists')
    const read = await fir.manager.get<PayRunView>(`/v1/pay-runs/${run.id}`)
    expect(read.body.paidOn).toBe(paidOn)
  })
  test('the day is corrected by another person, with a reason, and both are kept', async () => {
    const on = (await mustBe<PayRunView>(200, fir.owner.get(`/v1/pay-runs/${run.id}`))).body.paidOn
    const correct = (by: Person, wish: object) =>
      by.post<PayRunView & ProblemView>(`/v1/pay-runs/${run.id}/payment/corrections`, {
        insteadOf: on,
        paidOn: on,
        reason: '银行次日入账',
        ...wish,
      })
    expect((await correct(fir.finance, {})).body.code).toBe('not_allowed')
    expect((await correct(fir.owner, { insteadOf: '2026-10-01' })).body.code).toBe('stale_version')
    expect((await correct(fir.owner, { paidOn: '2026-10-01' })).body.errors).toMatchObject([
      { pointer: '/paidOn', code: 'out_of_range' },
    ])
    expect((await correct(fir.owner, {})).body.errors).toMatchObject([{ code: 'not_changed' }])

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    const paidOn = dateIn('Asia/Shanghai', Date.now())
    const { email } = fir.owner
    const { body } = await anyone.post<SessionView>('/v1/sign-in', { email, password: PASSWORD })
    const nextDay = personOf(body, email)
    const corrected = await mustBe<PayRunView>(200, correct(nextDay, { paidOn }))
    expect(corrected.body).toMatchObject({
      paidOn,
      payment: [{ paidOn: on }, { paidOn, reason: '银行次日入账', byId: fir.owner.personId }],
    })
  })
})

const cellsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\r\n')
    .map((row) => row.split(','))
