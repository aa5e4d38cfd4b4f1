import type { AssetView, CustomerBook } from '@bylaw/contract'
import { RecordCall } from '../calls/record-call'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import type { Field } from './entry-dialog'
import { Kept } from './kept'
import { addAsset, addContact, changeContact } from './queries'
import { Telephone } from './telephone'
import { customerWords } from './words'

/** The customer’s people, and how each can be reached. */
export function Contacts({ book }: { book: CustomerBook }) {
  const t = useWords(customerWords)
  const rings = useMay()('call.take')
  const fields = (hint: string): Field<'name' | 'duty' | 'phone' | 'email'>[] => [
    { name: 'name', label: t('customer.contact_name'), required: true, most: 60 },
    { name: 'duty', label: t('customer.duty'), most: 60 },
    { name: 'phone', label: t('customer.phone'), type: 'tel', most: 40 },
    { name: 'email', label: t('customer.email'), type: 'email', hint },
  ]
  return (
    <Kept
      book={book}
      what="contacts"
      title={t('customer.contacts')}
      none={t('customer.no_contacts')}
      addLabel={t('customer.add_contact')}
      entries={book.contacts}
      nameOf={({ name }) => name}
      columns={[
        { label: t('customer.contact_name'), cell: ({ name }) => name },
        { label: t('customer.duty'), cell: ({ duty }) => duty },
        {
          label: t('customer.phone'),
          cell: ({ id, name, phone }) =>
            phone || rings ? (
              <>
                {phone ? <Telephone number={phone} /> : null}
                <RecordCall wish={{ customerId: book.customer.id, contactId: id }} name={name} />
              </>
            ) : (
              ''
            ),
        },
        {
          label: t('customer.email'),
          cell: ({ email }) => (email ? <a href={`mailto:${email}`}>{email}</a> : ''),
        },
        {
          label: t('customer.reach'),
          cell: ({ reach, email }) =>
            t(
              reach === 'mail' || email === '' ? `customer.reach_${reach}` : 'customer.reach_ended',
            ),
        },
      ]}
      fields={fields(t('customer.email_hint'))}
      add={({ name, duty, phone, email }, command) =>
        addContact(
          book.customer.id,
          { name: name.trim(), duty: duty.trim(), phone: phone.trim(), email: email.trim() },
          command,
        )
      }
      edit={{
        fields: fields(t('customer.email_change_hint')),
        valuesOf: ({ name, duty, phone, email }) => ({ name, duty, phone, email }),
        save: (contact, changed) => changeContact(book.customer.id, contact, changed),
      }}
    />
  )
}

/** What the customer has of ours, piece by piece. */
export function Assets({ book }: { book: CustomerBook }) {
  const t = useWords(customerWords)
  const seesTickets = useMay()('ticket.read')
  return (
    <Kept
      book={book}
      what="assets"
      title={t('customer.assets')}
      none={t('customer.no_assets')}
      addLabel={t('customer.add_asset')}
      entries={book.assets}
      nameOf={({ product, serial }) => `${product} ${serial}`.trim()}
      columns={[
        { label: t('customer.product'), cell: ({ product }) => product },
        { label: t('customer.serial'), cell: ({ serial }) => serial },
        { label: t('customer.place'), cell: ({ place }) => place },
        { label: t('customer.installed_on'), cell: ({ installedOn }) => installedOn },
        { label: t('customer.warranty_until'), cell: ({ warrantyUntil }) => warrantyUntil },
        ...(seesTickets
          ? [
              {
                label: t('customer.asset_tickets'),
                cell: ({ id }: AssetView) => (
                  <Go href={`/customers/${book.customer.id}?asset=${id}`}>
                    {t('customer.see_tickets')}
                  </Go>
                ),
              },
            ]
          : []),
      ]}
      fields={[
        { name: 'product', label: t('customer.product'), required: true, most: 120 },
        { name: 'serial', label: t('customer.serial'), most: 80 },
        { name: 'place', label: t('customer.place') },
        { name: 'installedOn', label: t('customer.installed_on'), type: 'date' },
        { name: 'warrantyUntil', label: t('customer.warranty_until'), type: 'date' },
      ]}
      add={({ product, serial, place, installedOn, warrantyUntil }, command) =>
        addAsset(
          book.customer.id,
          {
            product: product.trim(),
            serial: serial.trim(),
            place: place.trim(),
            installedOn: installedOn || null,
            warrantyUntil: warrantyUntil || null,
          },
          command,
        )
      }
    />
  )
}
