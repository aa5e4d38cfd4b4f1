import type { DraftView } from '@bylaw/contract'
import { IconCheck } from '@tabler/icons-react'
import { commonWords } from '../../common/words'
import { listMark } from '../../format/list'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { type Station, stationsOf } from './model'
import { draftWords } from './words'

/** The path of a draft: who drafted it, who passed it, for whom it waits. */
export function DraftStepper({ draft }: { draft: DraftView }) {
  const t = useWords(draftWords)
  const { language } = usePlace()
  return (
    <ol className="draft-steps" aria-label={t('draft.path')}>
      {stationsOf(draft).map((station, index) => (
        <li
          key={station.name === 'drafted' ? 'drafted' : `${index} ${station.name.zh}`}
          data-state={station.state}
          {...(station.state === 'here' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="draft-step-mark" aria-hidden>
            {station.state === 'done' ? <IconCheck size={14} stroke={2.6} /> : index + 1}
          </span>
          <div>
            <strong className="draft-step-name">
              {station.name === 'drafted'
                ? t('draft.step_draft')
                : inLanguage(station.name, language)}
            </strong>
            <span className="only-spoken">{t(`draft.step_${station.state}`)}</span>
            <StationNote station={station} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function StationNote({ station }: { station: Station }) {
  const t = useWords(draftWords)
  const common = useWords(commonWords)
  const place = usePlace()
  const { by, roles, state } = station
  if (by)
    return (
      <>
        <span className="under">
          {t('draft.by_at', {
            name: by.alone ? t('draft.alone_mark', by) : by.name,
            at: formatInstant(by.at, place),
          })}
        </span>
        {by.comment ? <q className="draft-comment">{by.comment}</q> : null}
      </>
    )
  const names = roles.map((role) => common(`common.role_${role}`)).join(listMark(place.language))
  return (
    <span className="under">
      {state === 'here' ? t('draft.waits_for', { roles: names }) : names}
    </span>
  )
}
