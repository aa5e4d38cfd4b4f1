import { dice } from '../rules/dice'

/** In every third ticket or so, as in any support department's. */
const COMMON = '打印机 无法 开机 网络 连接 故障 温度 传感器 报警 系统 登录 密码 更换 电源'.split(
  ' ',
)
const ENGLISH = 'printer gateway timeout firmware login certificate offline restart'.split(' ')
const CITIES = '临江 北山 中原 昆仑 海光 安平 新港 青石'.split(' ')
const TRADES = '热电 化工 港务 造纸 电子 水务'.split(' ')
/** Of these any two make a word that hardly any other ticket has. */
const CHARACTERS = Array.from({ length: 900 }, (_, at) => String.fromCodePoint(0x4e00 + at * 9))

/** Customers, each with a name that some others share a part of. */
export const CUSTOMERS = CITIES.flatMap((city) => TRADES.map((trade) => `${city}${trade}有限公司`))

interface InventedTicket {
  readonly subject: string
  readonly description: string
}

/** Tickets such as a department collects over years: some hundred characters, half of them common words. */
export function* inventedTickets(count: number): Generator<InventedTicket> {
  const roll = dice(4)
  const one = oneWith(roll)
  const word = () => {
    const kind = roll(10)
    if (kind < 5) return one(COMMON)
    return kind < 6 ? ` ${one(ENGLISH)} ` : one(CHARACTERS) + one(CHARACTERS)
  }
  const text = (words: number) => Array.from({ length: words }, word).join('').trim()
  for (let at = 0; at < count; at++)
    yield { subject: text(6), description: `${text(90)} SN${100_000 + at}` }
}

interface Question {
  readonly q: string
  /** Whether there is anything to find. */
  readonly found: boolean
}

/** What people type, of every sort; the same in each run. */
export function questions(count: number, tickets: number): Question[] {
  const roll = dice(7)
  const one = oneWith(roll)
  const kinds: readonly (() => Question)[] = [
    () => ({ q: one(COMMON).slice(0, 2), found: true }),
    () => ({ q: one(COMMON), found: true }),
    () => ({ q: `${one(COMMON)} ${one(COMMON)}`, found: true }),
    () => ({ q: `${one(CITIES)} ${one(COMMON)}`, found: true }),
    () => ({ q: one(COMMON).slice(0, 1), found: true }),
    () => ({ q: one(ENGLISH).slice(0, 3 + roll(4)), found: true }),
    () => ({ q: `TS-${1001 + roll(tickets)}`, found: true }),
    () => ({ q: `sn${100_000 + roll(tickets)}`, found: true }),
    () => ({ q: `${one(COMMON)}${one(CHARACTERS)}龘龘`, found: false }),
  ]
  return Array.from({ length: count }, (_, at) => (kinds[at % kinds.length] as () => Question)())
}

const oneWith =
  (roll: (below: number) => number) =>
  <Item>(items: readonly Item[]): Item =>
    items[roll(items.length)] as Item
