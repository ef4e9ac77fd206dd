export {encodePatch, type MendozaPatch} from './encodePatch.ts'
