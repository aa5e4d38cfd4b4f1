import type { CalibrationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatPeriod } from '../format/period'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { closeCalibration } from './calibration-queries'
import { CalibrationResults } from './calibration-results'
import { calibrationWords } from './calibration-words'
import { CalibrationState } from './calibrations'
import { GradeSpread } from './grade-spread'
import '../area/area.css'
import './appraisals.css'

/** A calibration, from how grades are spread to each result, and the way to telling them. */
export function CalibrationSheet({ calibration }: { readonly calibration: CalibrationView }) {
  const t = useWords(calibrationWords)
  const place = usePlace()
  const { period, form, groupName, openedBy, openedAt, closedBy, closedAt, stillScored } =
    calibration
  return (
    <>
      <ScreenHead
        title={t('calibration.of', { form: inLanguage(form, place.language) })}
        lead={
          <>
            <Go href={`/appraisals?period=${period}`}>{formatPeriod(period, place.language)}</Go> ·{' '}
            {groupName ?? t('calibration.everyone')} ·{' '}
            {t('calibration.opened_by', { name: openedBy, at: formatInstant(openedAt, place) })}
            {closedBy && closedAt ? (
              <>
                {' '}
                ·{' '}
                {t('calibration.closed_by', { name: closedBy, at: formatInstant(closedAt, place) })}
              </>
            ) : null}{' '}
            <CalibrationState state={calibration.state} />
          </>
        }
      >
        {calibration.state === 'open' ? <CloseButton calibration={calibration} /> : null}
      </ScreenHead>
      <div className="area-body">
        {stillScored > 0 ? (
          <div className="notice">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>{t('calibration.still_scored', { count: stillScored })}</p>
          </div>
        ) : null}
        {calibration.results.length > 0 ? <GradeSpread grades={calibration.grades} /> : null}
        <CalibrationResults calibration={calibration} />
      </div>
    </>
  )
}

/** Closes it, after saying how many are told of what. */
function CloseButton({ calibration }: { readonly calibration: CalibrationView }) {
  const t = useWords(calibrationWords)
  const [asking, setAsking] = useState(false)
  const close = useChange({
    change: (_, command) => closeCalibration(calibration.id, calibration.version, command),
    refresh: [['appraisals']],
    done: () => setAsking(false),
  })
  const { waiting, changed, stillScored } = calibration
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('calibration.close')}</Button>
      {asking ? (
        <Dialog close={() => setAsking(false)} title={t('calibration.close_title')} size="sm">
          <div className="form">
            <p className="area-lead">
              {t('calibration.close_effect', {
                count: waiting,
                changed,
              })}
            </p>
            {stillScored > 0 ? (
              <p className="area-lead">{t('calibration.still_scored', { count: stillScored })}</p>
            ) : null}
            <ProblemNote error={close.error} />
            <FormButtons close={() => setAsking(false)}>
              <Button loading={close.isPending} onClick={() => close.mutate()}>
                {t('calibration.close')}
              </Button>
            </FormButtons>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
