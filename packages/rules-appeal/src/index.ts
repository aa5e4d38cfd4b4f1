export { appeal } from './appeal'
