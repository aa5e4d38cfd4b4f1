import type { HandOverItem, LeavingView, NewHandOver } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ClauseChip } from '../trace/view'
import { HandDialog, ReturnDialog } from './hand-dialog'
import { turn } from './queries'
import { leavingWords } from './words'

interface ChecklistProps {
  readonly of: LeavingView
}

/** The rules’ list: each item with who has it, and whether they confirmed it. */
export function Checklist({ of }: ChecklistProps) {
  const t = useWords(leavingWords)
  const { checklist: items, handOver, handOverRefusal } = of
  const [handing, hand] = useState<HandOverItem>()
  const [returning, giveBack] = useState<HandOverItem>()
  const confirm = useChange({
    change: (wish: NewHandOver, command) => turn(of, 'entries', wish, command),
    refresh: [['leavings']],
  })
  return (
    <section className="panel" aria-labelledby="leaving-items">
      <header className="panel-head">
        <div>
          <h2 id="leaving-items">{t('leaving.items')}</h2>
          <p>{t('leaving.items_lead')}</p>
        </div>
      </header>
      {items.length === 0 ? (
        <div className="panel-body">
          <p className="panel-note">{t('leaving.no_items')}</p>
        </div>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{t('leaving.items')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leaving.item')}</th>
              <th scope="col" className="wide">
                {t('leaving.item_to')}
              </th>
              <th scope="col">{t('leaving.item_state')}</th>
              <th scope="col">
                <span className="only-spoken">{t('leaving.hand')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow
                key={item.key}
                item={item}
                isBusy={confirm.isPending}
                hand={() => hand(item)}
                giveBack={() => giveBack(item)}
                confirm={() => confirm.mutate({ did: 'confirmed', item: item.key })}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="panel-body form">
        <ProblemNote error={confirm.error} />
        {handOverRefusal ? <RefusalNote refusal={handOverRefusal} /> : null}
        {handOver && items.length > 0 ? (
          <p className="panel-note">
            {t(handOver.certificateReady ? 'leaving.all_signed' : 'leaving.not_signed')}{' '}
            {t(handOver.finalPayReady ? 'leaving.pay_goes_on' : 'leaving.pay_waits')}
          </p>
        ) : null}
      </div>
      {handing ? <HandDialog of={of} item={handing} close={() => hand(undefined)} /> : null}
      {returning ? (
        <ReturnDialog of={of} item={returning} close={() => giveBack(undefined)} />
      ) : null}
    </section>
  )
}

interface ItemRowProps {
  readonly item: HandOverItem
  readonly isBusy: boolean
  readonly hand: () => void
  readonly giveBack: () => void
  readonly confirm: () => void
}

function ItemRow({ item, isBusy, hand, giveBack, confirm }: ItemRowProps) {
  const t = useWords(leavingWords)
  const place = usePlace()
  const { name, clauses, state, to, note, at, mayHand, mayConfirm } = item
  return (
    <tr>
      <th scope="row">
        {inLanguage(name, place.language)}{' '}
        {clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} />
        ))}
        {/* A phone has no room for a column of names. */}
        {to ? (
          <span className="under narrow">{t('leaving.given_to', { name: to.name })}</span>
        ) : null}
        {note === '' ? null : <span className="under leaving-text">{note}</span>}
      </th>
      <td className="wide">
        {to?.name ?? '—'}
        {at === null ? null : <span className="under">{formatDay(at, place)}</span>}
      </td>
      <td>
        <span className={LOOKS[state]}>{t(`leaving.item_${state}`)}</span>
      </td>
      <td className="acts">
        {mayConfirm ? (
          <span className="leaving-marks no-print">
            <Button size="xs" onClick={confirm} loading={isBusy}>
              {t('leaving.confirm')}
            </Button>
            <Button size="xs" variant="default" onClick={giveBack}>
              {t('leaving.return')}
            </Button>
          </span>
        ) : mayHand ? (
          <Button size="xs" variant="default" className="no-print" onClick={hand}>
            {t(state === 'open' ? 'leaving.hand' : 'leaving.hand_again')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

const LOOKS = {
  open: 'badge badge-warn',
  handed: 'badge badge-calm',
  confirmed: 'badge badge-good',
  returned: 'badge badge-must',
} as const
