import type { Ledger } from './ledger'
import type { Receiver } from './receiver'
import type { Faults, Findings } from './verify'

const SHOWN = 10

/** Prints what was found, the faults by name first; true where there are none. */
export function report(
  kills: number,
  ledger: Ledger,
  receiver: Receiver,
  findings: readonly Findings[],
): boolean {
  const all = (name: keyof Faults) => findings.flatMap(({ faults }) => faults[name])
  const sum = (name: 'due' | 'fired' | 'mailsOut') =>
    findings.reduce((total, each) => total + each[name], 0)
  const faults = {
    lost: all('lost'),
    doubled: all('doubled'),
    unindexed: all('unindexed'),
    unmailed: all('unmailed'),
    untold: all('untold'),
    changed: ledger.changedAnswers,
    unsigned: receiver.faults,
  }
  for (const [name, list] of Object.entries(faults))
    if (list.length > 0) console.log(`${name}: ${list.slice(0, SHOWN).join(', ')}`)

  const { written, retried, brokenOff, refused } = ledger
  const missed = sum('due') - sum('fired')
  for (const line of [
    `tickets ${ledger.count('ticket')} · replies ${ledger.count('reply', 'mailed_reply')} · assignments ${ledger.count('assignment')} · solutions ${ledger.count('solution')} · customers ${ledger.count('customer')}`,
    `mails in ${ledger.count('mail', 'mail_reply')} · out ${sum('mailsOut')}, not sent ${faults.unmailed.length} · webhooks ${receiver.told()}, not told ${faults.untold.length}`,
    `broken off and retried ${brokenOff} · overtaken ${refused} · sent again ${retried}, answered differently ${faults.changed.length}`,
    `clocks due ${sum('due')}, fired ${sum('fired')} · index behind by ${faults.unindexed.length}`,
    `${kills} kills, ${written.length} acknowledged writes, ${faults.lost.length + faults.unmailed.length + faults.untold.length} lost, ${faults.doubled.length} doubled, ${missed} clocks missed`,
  ])
    console.log(line)
  const isHeld = Object.values(faults).every((list) => list.length === 0)
  return isHeld && missed === 0 && sum('due') > 0
}
