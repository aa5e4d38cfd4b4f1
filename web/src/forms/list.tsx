import type { FormView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconForms, IconMail, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { mailQueries } from '../mail/queries'
import { MailTabs } from '../mail/tabs'
import { mailWords } from '../mail/words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { formQueries } from './queries'
import { formWords } from './words'
import './forms.css'

/** The forms on the company's own site. */
export function Forms() {
  const t = useWords(formWords)
  const mail = useWords(mailWords)
  const router = useRouter()
  const mayChange = useMay()('mail.manage')
  const { data: forms, error, refetch } = useQuery(formQueries.forms())
  const { data: settings } = useQuery(mailQueries.settings())
  const add = () => router.history.push('/mail/forms/new')
  const mayAdd = mayChange && settings !== undefined && settings.handle !== null
  return (
    <>
      <ScreenHead title={mail('mail.title')} tab={t('forms.title')}>
        {mayAdd && forms?.length ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('forms.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <MailTabs here="forms" />
      <div className="area-body">
        <p className="area-lead">{t('forms.lead')}</p>
        {error && !forms ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !forms || !settings ? (
          <Waiting />
        ) : forms.length > 0 ? (
          <FormList forms={forms} />
        ) : settings.handle === null ? (
          <State
            icon={IconMail}
            title={t('forms.no_address_title')}
            text={t('forms.no_address_text')}
          >
            <Button onClick={() => router.history.push('/mail/settings')}>
              {t('forms.to_settings')}
            </Button>
          </State>
        ) : (
          <State icon={IconForms} title={t('forms.none_title')} text={t('forms.none_text')}>
            {mayChange ? <Button onClick={add}>{t('forms.add')}</Button> : null}
          </State>
        )}
      </div>
    </>
  )
}

function FormList({ forms }: { forms: readonly FormView[] }) {
  const t = useWords(formWords)
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('forms.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('forms.name')}</th>
            <th scope="col">{t('forms.sites')}</th>
            <th scope="col">{t('forms.state')}</th>
          </tr>
        </thead>
        <tbody>
          {forms.map(({ id, name, origins, fields, active }) => (
            <tr key={id}>
              <th scope="row">
                <Go href={`/mail/forms/${id}`}>{name}</Go>
                {fields.length > 0 ? (
                  <span className="under">{t('forms.changed_of', { count: fields.length })}</span>
                ) : null}
              </th>
              <td className="form-sites">
                {origins.length > 0 ? origins.join('\n') : t('forms.no_sites')}
              </td>
              <td>
                <span className={active ? 'badge badge-good' : 'badge badge-over'}>
                  {t(active ? 'forms.active' : 'forms.inactive')}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
