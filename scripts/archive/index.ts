/** A seeded archive of invented news, for benchmarks and for tests that need hundreds of articles. */
export {eventOf, organizationOf, personOf} from './cast.ts'
export {type Archive, newsArchive, SEED, writeArchive} from './newsArchive.ts'
export {newsArticle} from './newsArticle.ts'
