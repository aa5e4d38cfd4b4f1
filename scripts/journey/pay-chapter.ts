import { test } from 'vitest'
import { OWNER, WELDER } from './cast'
import { lastMonth, MONTH_LINK, monthBefore, monthInChinese } from './months'
import { mustSuit } from './must-suit'
import { decides } from './rulebook'
import { answersSlip, confirms, questions } from './slip-talk'
import { PLACE, settlesTrip } from './travelling'
import type { Visitor } from './visitor'
import type { WelderLife } from './welder-life'

interface PayCast extends Record<'owner' | 'welder' | 'finance', Visitor> {
  readonly life: WelderLife
}

const MONTH = lastMonth(new Date())

/**
 * What the month comes to: a run that is blocked, decided, calculated and approved, the slip down to
 * its clauses, a question about a line of it, and what is still held when its owner resigns.
 *
 * @param cast who plays, once they have all come in
 */
export function payChapter(cast: () => PayCast): void {
  test('pay is blocked until the company has decided what its text leaves open', async () => {
    const { owner, finance } = cast()
    await finance.follows('薪酬')
    await finance.presses('新建核算')
    await finance.submits(finance.page.getByRole('dialog'))
    await finance.presses('计算')
    const blocked = finance.page.getByRole('row').filter({ hasText: WELDER.name })
    await blocked.getByRole('link', { name: '去处理' }).waitFor()
    await mustSuit(finance)
    await decides(owner, 'R19', 'pay.guarantee_reading', 'before_rewards')
  })

  test('pay is calculated by one and approved by another', async () => {
    const { owner, finance, life } = cast()
    await life.isPaidBefore(monthBefore(MONTH))
    await life.completes(MONTH)
    const run = new URL(finance.page.url()).pathname
    await settlesTrip(finance, PLACE, monthInChinese(MONTH))
    await finance.page.goto(run)
    await finance.presses(/^(重新)?计算$/)
    await finance.reads('¥3,429.90')
    await finance.reads('本月工资由您计算，须由他人批准。')
    await owner.page.goto('/pay/runs')
    await owner.follows(MONTH_LINK)
    await owner.presses('批准')
    await owner.fills(`请输入月份 ${MONTH} 确认`, MONTH)
    await owner.submits(owner.page.getByRole('dialog'))
    await owner.reads(new RegExp(`^已由 ?${OWNER.name} ?于`))
    await mustSuit(owner)
  })

  test('the welder’s slip opens down to the clause that made each amount', async () => {
    const { welder } = cast()
    await welder.page.goto('/pay/slips')
    await welder.follows(MONTH_LINK)
    // 820 m × 0.50 = 410.00; 310.5 m × 1.00 × 2 = 621.00; with 100.00 of the month before 1131.00.
    // Completed, 90 % are 1017.90, of which 60.00 are paid: 957.90.
    // 1700.00 + 500.00 + 957.90 + 200.00 of reward + 72.00 of the trip = 3429.90.
    await welder.reads('¥3,429.90')
    await welder.reads('叁仟肆佰贰拾玖元玖角整')
    await welder.reads(/连夜抢修/)
    await welder.reads(/出差结算：江口镇/)
    const commission = welder.page.locator('tbody').filter({ hasText: '计件提成' })
    await welder.reads('¥957.90', commission)
    await welder.presses('“计件提成”的计算依据', commission)
    await welder.presses('全部展开', commission)
    await mustSuit(welder)
    await welder.follows(/^条款 R19\.14/, commission)
    await welder.page.waitForURL(/\/rulebook\/.*#R19\.14/)
    const clause = decodeURIComponent(new URL(welder.page.url()).hash.slice(1))
    await welder.page.locator(`[id="${clause}"]:focus`).waitFor()
    await mustSuit(welder)
  })

  test('the welder questions a line of the slip, finance answers, and it is confirmed', async () => {
    const { welder, finance } = cast()
    await questions(welder, '计件提成', 'Φ200 是否按两倍计？')
    await mustSuit(welder)
    await answersSlip(finance, WELDER.name, '是，1.00 × 2 × 310.5 = 621.00。')
    await mustSuit(finance)
    await confirms(welder, '是，1.00 × 2 × 310.5 = 621.00。')
  })

  test('the welder resigns, and what is held stays on record as theirs', async () => {
    const { owner, welder } = cast()
    await welder.follows('离职')
    await welder.presses('提交辞职信')
    await welder.fills('辞职信', '因家庭原因辞职。', welder.page.getByRole('dialog'))
    await welder.submits(welder.page.getByRole('dialog'))
    // The last tenth of 1131.00, held for two years after completion.
    await welder.reads('¥113.10')
    await mustSuit(welder)
    await owner.page.goto(new URL(welder.page.url()).pathname)
    await owner.reads('¥113.10')
  })
}
