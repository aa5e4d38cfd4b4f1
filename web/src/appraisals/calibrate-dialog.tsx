import type { NewCalibration } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatPeriod } from '../format/period'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { staffingQueries } from '../staffing/queries'
import { openCalibration } from './calibration-queries'
import { calibrationWords } from './calibration-words'
import { appraisalQueries } from './queries'
import { appraisalWords } from './words'

interface CalibrateDialogProps {
  readonly period: string
  readonly close: () => void
}

/** Opens a calibration of a form's period, of everyone or of one group. */
export function CalibrateDialog({ period, close }: CalibrateDialogProps) {
  const t = useWords(calibrationWords)
  const appraisal = useWords(appraisalWords)
  const language = useLanguage()
  const router = useRouter()
  const { data: forms } = useQuery(appraisalQueries.forms({ period }))
  const { data: groups } = useQuery(staffingQueries.groups())
  const [formId, chooseForm] = useState<string | null>(null)
  const [groupId, chooseGroup] = useState<string | null>(null)
  const form = forms?.items.find(({ ruleSetId }) => ruleSetId === formId) ?? forms?.items[0]
  const open = useChange({
    change: (wish: NewCalibration, command) => openCalibration(wish, command),
    refresh: [['appraisals']],
    done: ({ id }) => router.history.push(`/appraisals/calibrations/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!form) return
    open.mutate({ period, ruleSetId: form.ruleSetId, ...(groupId ? { groupId } : {}) })
  }
  return (
    <Dialog
      close={close}
      size="sm"
      title={`${t('calibration.begin')} · ${formatPeriod(period, language)}`}
    >
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('calibration.begin_lead')}</p>
        {forms?.items.length === 0 ? (
          <p className="panel-note">{appraisal('appraisal.no_form')}</p>
        ) : null}
        {forms && forms.items.length > 1 ? (
          <Select
            label={appraisal('appraisal.form')}
            allowDeselect={false}
            data={forms.items.map(({ ruleSetId, title }) => ({
              value: ruleSetId,
              label: inLanguage(title, language),
            }))}
            value={form?.ruleSetId ?? null}
            onChange={chooseForm}
          />
        ) : null}
        <Select
          label={t('calibration.whom')}
          placeholder={t('calibration.everyone')}
          clearable
          data={(groups ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={chooseGroup}
        />
        <ProblemNote error={open.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!form} loading={open.isPending}>
            {t('calibration.begin')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
