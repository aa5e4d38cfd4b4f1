import type { Role } from '@bylaw/contract'
import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { useShortcutsOn } from '../shortcuts/use-shortcuts'
import { areasFor } from './areas'
import { useMe } from './company'
import { isMac } from './side'
import { shellWords } from './words'

const SHEET = {
  anywhere: [
    ['palette', ['Ctrl', 'K']],
    ['new', ['C']],
    ['go_queue', ['G', 'Q']],
    ['go_notices', ['G', 'N']],
    ['go_mail', ['G', 'M']],
    ['go_calls', ['G', 'L']],
    ['go_customers', ['G', 'C']],
    ['go_knowledge', ['G', 'K']],
    ['go_rules', ['G', 'R']],
    ['go_pay', ['G', 'P']],
    ['go_view', ['G', 'V']],
    ['go_tools', ['G', 'T']],
    ['go_settings', ['G', 'S']],
    ['sheet', ['?']],
  ],
  queue: [
    ['filter', ['/']],
    ['move', ['J', 'K']],
    ['open', ['O']],
    ['select', ['X']],
    ['take', ['I']],
    ['assign', ['A']],
  ],
  ticket: [
    ['reply', ['R']],
    ['note', ['N']],
    ['solve', ['E']],
    ['template', ['T']],
    ['macro', ['M']],
    ['more', ['S']],
    ['take', ['I']],
    ['assign', ['A']],
    ['hand_over', ['H']],
    ['neighbours', ['J', 'K']],
    ['send', ['Ctrl', '↵']],
    ['send_next', ['Ctrl', '⇧', '↵']],
    ['back', ['Esc']],
  ],
} as const

/** What the people of a customer have no use for. */
const COLLEAGUES_ONLY: readonly string[] = [
  ...['select', 'take', 'assign', 'note', 'solve', 'template', 'macro', 'hand_over', 'send_next'],
]

interface Reader {
  readonly permissions: readonly string[]
  readonly person: { readonly role: Role }
}

/** Whether a shortcut is the reader's: it leads where they may go, and does what they may do. */
export const isKeyOf =
  ({ permissions, person: { role } }: Reader) =>
  ([what, [first, second = '']]: readonly [string, readonly string[]]): boolean => {
    if (what === 'go_view') return permissions.includes('tool.use')
    if (first === 'G' && what !== 'go_settings')
      return areasFor(permissions).some(({ letter }) => letter === second.toLowerCase())
    return role !== 'contact' || !COLLEAGUES_ONLY.includes(what)
  }

/** The shortcuts that the reader has on one sheet, opened with `?`. */
export function KeySheet({ close }: { close: () => void }) {
  const t = useWords(shellWords)
  const [on] = useShortcutsOn()
  const isTheirs = isKeyOf(useMe())
  return (
    <Dialog close={close} title={t('shell.keys')} size="lg">
      {on ? null : <p className="keys-off">{t('shell.keys_off')}</p>}
      <div className="keys">
        {(['anywhere', 'queue', 'ticket'] as const).map((group) => (
          <section key={group}>
            <h3>{t(`shell.keys_${group}`)}</h3>
            <dl>
              {SHEET[group].filter(isTheirs).map(([what, keys]) => (
                <div key={what}>
                  <dt>{t(`shell.key_${what}`)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key === 'Ctrl' && isMac() ? '⌘' : key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
