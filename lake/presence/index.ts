export {createPresences, type Join, type Participant, type Presence} from './presence.ts'
