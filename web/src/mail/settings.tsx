import type { MailSettingsView } from '@bylaw/contract'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { changeMailSettings, mailQueries } from './queries'
import { MailTabs } from './tabs'
import { mailWords } from './words'

const RULES = ['contact', 'never', 'machine', 'reader'] as const

/** The company's address, and the rules by which mail is taken. */
export function MailSettings() {
  const t = useWords(mailWords)
  const { data, error, refetch } = useQuery(mailQueries.settings())
  return (
    <>
      <ScreenHead title={t('mail.title')} tab={t('mail.settings')} />
      <MailTabs here="settings" />
      <div className="area-body mail-settings">
        {error ? <Failed error={error} retry={() => void refetch()} /> : null}
        {data ? <SettingsForm key={data.version} settings={data} /> : error ? null : <Waiting />}
        <section className="panel mail-rules">
          <h2>{t('mail.rules')}</h2>
          <ul>
            {RULES.map((rule) => (
              <li key={rule}>{t(`mail.rule_${rule}`)}</li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

function SettingsForm({ settings }: { settings: MailSettingsView }) {
  const t = useWords(mailWords)
  const mayChange = useMay()('mail.manage')
  const [handle, setHandle] = useState(settings.handle ?? '')
  const [unknownSenders, setUnknown] = useState(settings.unknownSenders)
  const save = useChange({
    change: () => changeMailSettings({ handle, unknownSenders }, settings.version),
    refresh: [['mail', 'settings']],
  })
  const same = handle === settings.handle && unknownSenders === settings.unknownSenders
  return (
    <form
      className="panel form mail-form"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <TextInput
        label={t('mail.address')}
        description={t('mail.address_hint')}
        inputMode="email"
        autoComplete="off"
        maxLength={20}
        readOnly={!mayChange}
        value={handle}
        rightSection={<span className="mail-domain">@{settings.domain}</span>}
        rightSectionWidth={190}
        error={fieldErrors(save.error)['handle']}
        onChange={(event) => setHandle(event.currentTarget.value.toLowerCase())}
      />
      <div>
        <p className="field-label">{t('mail.unknown')}</p>
        <SegmentedControl
          aria-label={t('mail.unknown')}
          readOnly={!mayChange}
          value={unknownSenders}
          onChange={(next) => setUnknown(next === 'refuse' ? 'refuse' : 'hold')}
          data={(['hold', 'refuse'] as const).map((value) => ({
            value,
            label: t(`mail.unknown_${value}`),
          }))}
        />
        <p className="form-lead">{t('mail.unknown_hint')}</p>
      </div>
      <ProblemNote error={save.error} fieldsSayWhy />
      {mayChange ? (
        <div className="form-buttons">
          <Button type="submit" disabled={handle.length < 2 || same} loading={save.isPending}>
            {t('mail.save')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
