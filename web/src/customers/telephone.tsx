/** A number as a telephone takes it: a zero in brackets is for callers within the country. */
export const telephoneHref = (number: string): string =>
  `tel:${(number.includes('+') ? number.replace('(0)', '') : number).replaceAll(/[^0-9+]/g, '')}`

/** A telephone number that rings when it is chosen. */
export const Telephone = ({ number }: { readonly number: string }) => (
  <a href={telephoneHref(number)}>{number}</a>
)
