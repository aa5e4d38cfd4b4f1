/** A telephone number as it is looked up: `+86 (10) 6655-0101` is `861066550101`. */
export const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '')
