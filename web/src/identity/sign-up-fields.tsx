import type { SignUp } from '@bylaw/contract'
import { Select, TextInput } from '@mantine/core'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { PasswordField } from './password-field'
import type { SignUpForm } from './sign-up-model'
import { identityWords } from './words'

interface StepProps {
  readonly form: SignUpForm
  readonly change: (form: SignUpForm) => void
  readonly errors: Readonly<Record<string, string>>
}

const CURRENCIES = ['CNY'] as const

export function CompanyStep({ form, change, errors }: StepProps) {
  const t = useWords(identityWords)
  const common = useWords(commonWords)
  const set = (part: Partial<SignUp['company']>) =>
    change({ ...form, company: { ...form.company, ...part } })
  return (
    <>
      <TextInput
        label={t('identity.company_name')}
        description={t('identity.company_name_hint')}
        name="organization"
        autoComplete="organization"
        required
        withAsterisk={false}
        maxLength={120}
        value={form.company.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errors['name']}
      />
      <Select
        label={t('identity.zone')}
        description={t('identity.zone_hint')}
        data={Intl.supportedValuesOf('timeZone')}
        searchable
        allowDeselect={false}
        limit={60}
        value={form.company.zone}
        onChange={(zone) => zone && set({ zone })}
        error={errors['zone']}
      />
      <div className="door-pair">
        <Select
          label={t('identity.company_language')}
          data={[
            { value: 'zh', label: common('common.language_zh') },
            { value: 'en', label: common('common.language_en') },
          ]}
          allowDeselect={false}
          value={form.company.language}
          onChange={(language) => language && set({ language: language === 'en' ? 'en' : 'zh' })}
        />
        <Select
          label={t('identity.currency')}
          data={CURRENCIES.map((currency) => ({
            value: currency,
            label: t(`identity.currency_${currency.toLowerCase() as Lowercase<typeof currency>}`),
          }))}
          allowDeselect={false}
          value={form.company.currency}
          onChange={(chosen) => {
            const currency = CURRENCIES.find((each) => each === chosen)
            if (currency) set({ currency })
          }}
        />
      </div>
    </>
  )
}

export function OwnerStep({ form, change, errors }: StepProps) {
  const t = useWords(identityWords)
  const set = (part: Partial<SignUp['owner']>) =>
    change({ ...form, owner: { ...form.owner, ...part } })
  return (
    <>
      <p className="door-note">{t('identity.owner_lead')}</p>
      <TextInput
        label={t('identity.owner_name')}
        name="name"
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={80}
        value={form.owner.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={errors['name']}
      />
      <TextInput
        label={t('identity.email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={form.owner.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
        error={errors['email']}
      />
      <PasswordField
        description={t('identity.password_hint')}
        name="new-password"
        autoComplete="new-password"
        minLength={15}
        maxLength={128}
        value={form.owner.password}
        onChange={(event) => set({ password: event.currentTarget.value })}
        error={errors['password']}
      />
    </>
  )
}
