// Generated from schemas/ and queries/ by `npm run generate`. Change those, not this file.

export declare const internalGroqTypeReferenceTo: unique symbol;

type ArrayOf<T> = Array<T & {
  _key: string;
}>;

export type MatchEvidence = {
  _type: "matchEvidence";
  rule?: string;
  points?: number;
  because?: string;
};

export type PersonReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "person";
};

export type OrganizationReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "organization";
};

export type EventReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "event";
};

export type ImportResolution = {
  _id: string;
  _type: "importResolution";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  judgement: "same" | "different";
  left?: PersonReference | OrganizationReference | EventReference;
  right?: PersonReference | OrganizationReference | EventReference;
  reason?: string;
  decidedAt?: string;
};

export type ArticleReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "article";
};

export type ImportReview = {
  _id: string;
  _type: "importReview";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  kind?: "match" | "conflict" | "mention";
  state?: "open" | "decided";
  run?: string;
  subject?: ArticleReference | PersonReference | OrganizationReference | EventReference;
  article?: ArticleReference;
  candidates?: Array<{
    document?: PersonReference | OrganizationReference | EventReference;
    score?: number;
    evidence?: Array<{
      _key: string;
    } & MatchEvidence>;
    _type: "importCandidate";
    _key: string;
  }>;
  field?: string;
  live?: string;
  imported?: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
  entityType?: "person" | "organization" | "event";
  decision?: string;
  decidedAt?: string;
};

export type ImportRecord = {
  _id: string;
  _type: "importRecord";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  system?: string;
  sourceId?: string;
  sha256?: string;
  importerVersion?: string;
  run?: string;
  articleId?: string;
  contributions?: string;
};

export type ImportChange = {
  _id: string;
  _type: "importChange";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  run?: string;
  part?: number;
  order?: number;
  created?: string;
  updated?: string;
  deleted?: string;
  records?: string;
  uploaded?: string;
};

export type ImportRun = {
  _id: string;
  _type: "importRun";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  startedAt?: string;
  finishedAt?: string;
  importerVersion?: string;
  extractor?: string;
  options?: string;
  sources?: string;
  rejected?: string;
  counts?: string;
  rolledBackAt?: string;
};

export type ArticleSource = {
  _type: "articleSource";
  system?: string;
  id?: string;
  uri?: string;
  format?: string;
  sha256?: string;
  license?: string;
  attribution?: string;
};

export type Correction = {
  _type: "correction";
  date: EdtfDate;
  kind: "correction" | "clarification" | "update" | "retraction";
  text: string;
};

export type FieldEvidence = {
  _type: "fieldEvidence";
  field: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Evidence = {
  _type: "evidence";
  article?: ArticleReference;
  blockKey?: string;
  quote?: string;
  start?: number;
  end?: number;
  confidence?: number;
  method?: string;
};

export type Contribution = {
  _type: "contribution";
  contributor?: PersonReference | OrganizationReference;
  printedName?: string;
  role: "author" | "photographer" | "editor" | "translator" | "illustrator" | "source";
};

export type Participation = {
  _type: "participation";
  party: PersonReference | OrganizationReference;
  role?: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Relation = {
  _type: "relation";
  relationship: "child" | "parent" | "spouse" | "sibling" | "grandchild" | "grandparent" | "relative" | "partner";
  person: PersonReference;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Affiliation = {
  _type: "affiliation";
  organization: OrganizationReference;
  roleName?: string;
  startDate?: EdtfDate;
  endDate?: EdtfDate;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Identifier = {
  _type: "identifier";
  scheme: string;
  value: string;
};

export type AlternateName = {
  _type: "alternateName";
  value: string;
  kind: "alias" | "short" | "abbreviation" | "native" | "former" | "descriptor";
  language?: string;
};

export type Place = {
  _type: "place";
  name: string;
  country?: OrganizationReference;
  point?: Geopoint;
};

export type EdtfDate = {
  _type: "edtfDate";
  edtf: string;
  earliest?: string;
  latest?: string;
};

export type PullQuote = {
  _type: "pullQuote";
  quote: string;
  attribution?: string;
};

export type SanityImageAssetReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "sanity.imageAsset";
};

export type ArticleImage = {
  _type: "articleImage";
  asset?: SanityImageAssetReference;
  media?: unknown;
  hotspot?: SanityImageHotspot;
  crop?: SanityImageCrop;
  alt?: string;
  caption?: string;
  credit?: string;
};

export type Link = {
  _type: "link";
  href: string;
};

export type Mention = {
  _type: "mention";
  entity: PersonReference | OrganizationReference | EventReference;
  confidence?: number;
  method?: string;
};

export type ArticleBody = Array<{
  children?: Array<{
    marks?: Array<string>;
    text?: string;
    _type: "span";
    _key: string;
  }>;
  style?: "normal" | "h2" | "h3" | "quote";
  listItem?: "bullet" | "number";
  markDefs?: Array<{
    _key: string;
  } & Mention | {
    _key: string;
  } & Link>;
  level?: number;
  _type: "block";
  _key: string;
} | {
  _key: string;
} & ArticleImage | {
  _key: string;
} & PullQuote>;

export type Event = {
  _id: string;
  _type: "event";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  slug: Slug;
  formerSlugs?: Array<string>;
  kind: "war" | "battle" | "attack" | "unrest" | "protest" | "ceremony" | "agreement" | "summit" | "meeting" | "visit" | "election" | "vote" | "legislation" | "court-case" | "crime" | "accident" | "disaster" | "disease-outbreak" | "death" | "birth" | "appointment" | "resignation" | "award" | "competition" | "match" | "launch" | "announcement" | "publication" | "discovery" | "business-deal" | "anniversary" | "festival" | "performance" | "other";
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  startDate?: EdtfDate;
  endDate?: EdtfDate;
  location?: Place;
  superEvent?: EventReference;
  commemorates?: EventReference;
  participants?: Array<{
    _key: string;
  } & Participation>;
  image?: ArticleImage;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status: "suggested" | "confirmed" | "rejected";
};

export type Slug = {
  _type: "slug";
  current: string;
  source?: string;
};

export type Person = {
  _id: string;
  _type: "person";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  slug: Slug;
  formerSlugs?: Array<string>;
  givenName?: string;
  familyName?: string;
  familyNameFirst?: boolean;
  honorificPrefix?: string;
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  image?: ArticleImage;
  gender?: "female" | "male" | "non-binary";
  birthDate?: EdtfDate;
  deathDate?: EdtfDate;
  affiliations?: Array<{
    _key: string;
  } & Affiliation>;
  relations?: Array<{
    _key: string;
  } & Relation>;
  nationality?: Array<{
    _key: string;
  } & OrganizationReference>;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status: "suggested" | "confirmed" | "rejected";
};

export type Article = {
  _id: string;
  _type: "article";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  headline: string;
  slug: Slug;
  formerSlugs?: Array<string>;
  kicker?: string;
  description?: string;
  datePublished: EdtfDate;
  dateModified?: EdtfDate;
  dateline?: Place;
  inLanguage?: string;
  contributions?: Array<{
    _key: string;
  } & Contribution>;
  publisher?: OrganizationReference;
  body: ArticleBody;
  about?: ArrayOf<PersonReference | OrganizationReference | EventReference>;
  image?: ArticleImage;
  corrections?: Array<{
    _key: string;
  } & Correction>;
  source?: ArticleSource;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status: "suggested" | "confirmed" | "rejected";
};

export type Organization = {
  _id: string;
  _type: "organization";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name: string;
  slug: Slug;
  formerSlugs?: Array<string>;
  kind: "state" | "government" | "legislature" | "court" | "military" | "police" | "armed-group" | "political-party" | "intergovernmental" | "company" | "news-agency" | "broadcaster" | "newspaper" | "publisher" | "university" | "school" | "hospital" | "research" | "sports-team" | "sports-body" | "nonprofit" | "union" | "religious" | "band" | "other";
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  logo?: ArticleImage;
  parentOrganization?: OrganizationReference;
  memberOf?: Array<{
    _key: string;
  } & OrganizationReference>;
  location?: Place;
  foundingDate?: EdtfDate;
  dissolutionDate?: EdtfDate;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status: "suggested" | "confirmed" | "rejected";
};

export type SanityImageCrop = {
  _type: "sanity.imageCrop";
  top: number;
  bottom: number;
  left: number;
  right: number;
};

export type SanityImageHotspot = {
  _type: "sanity.imageHotspot";
  x: number;
  y: number;
  height: number;
  width: number;
};

export type Geopoint = {
  _type: "geopoint";
  lat?: number;
  lng?: number;
  alt?: number;
};

export type SanityImagePaletteSwatch = {
  _type: "sanity.imagePaletteSwatch";
  background?: string;
  foreground?: string;
  population?: number;
  title?: string;
};

export type SanityImagePalette = {
  _type: "sanity.imagePalette";
  darkMuted?: SanityImagePaletteSwatch;
  lightVibrant?: SanityImagePaletteSwatch;
  darkVibrant?: SanityImagePaletteSwatch;
  vibrant?: SanityImagePaletteSwatch;
  dominant?: SanityImagePaletteSwatch;
  lightMuted?: SanityImagePaletteSwatch;
  muted?: SanityImagePaletteSwatch;
};

export type SanityImageDimensions = {
  _type: "sanity.imageDimensions";
  height: number;
  width: number;
  aspectRatio: number;
};

export type SanityImageMetadata = {
  _type: "sanity.imageMetadata";
  location?: Geopoint;
  dimensions?: SanityImageDimensions;
  palette?: SanityImagePalette;
  lqip?: string;
  blurHash?: string;
  thumbHash?: string;
  hasAlpha?: boolean;
  isOpaque?: boolean;
};

export type SanityFileAsset = {
  _id: string;
  _type: "sanity.fileAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  source?: SanityAssetSourceData;
};

export type SanityAssetSourceData = {
  _type: "sanity.assetSourceData";
  name?: string;
  id?: string;
  url?: string;
};

export type SanityImageAsset = {
  _id: string;
  _type: "sanity.imageAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash: string;
  extension: string;
  mimeType: string;
  size: number;
  assetId: string;
  uploadId?: string;
  path: string;
  url: string;
  metadata?: SanityImageMetadata;
  source?: SanityAssetSourceData;
};

export type AllSanitySchemaTypes = MatchEvidence | PersonReference | OrganizationReference | EventReference | ImportResolution | ArticleReference | ImportReview | ImportRecord | ImportChange | ImportRun | ArticleSource | Correction | FieldEvidence | Evidence | Contribution | Participation | Relation | Affiliation | Identifier | AlternateName | Place | EdtfDate | PullQuote | SanityImageAssetReference | ArticleImage | Link | Mention | ArticleBody | Event | Slug | Person | Article | Organization | SanityImageCrop | SanityImageHotspot | Geopoint | SanityImagePaletteSwatch | SanityImagePalette | SanityImageDimensions | SanityImageMetadata | SanityFileAsset | SanityAssetSourceData | SanityImageAsset;

// Source: queries/articleBySlug.ts
// Variable: articleBySlugQuery
// Query: coalesce(  *[_type == "article" && slug.current == $slug && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0],  *[_type == "article" && $slug in formerSlugs && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0]){  _id,  _type,  headline,  "slug": slug.current,  kicker,  description,  "datePublished": datePublished{edtf, earliest, latest},  "dateModified": dateModified{edtf, earliest, latest},  "dateline": dateline{  name,  "country": [country->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  point{lat, lng}},  inLanguage,  "contributions": coalesce(contributions[]{    _key,    printedName,    role,    "contributor": [contributor->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status}  }, []),  "publisher": [publisher->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  "body": body[]{    _type == "block" => {      _type,      _key,      style,      listItem,      level,      "children": children[]{_type, _key, text, "marks": coalesce(marks, [])},      "markDefs": coalesce(markDefs[]{        _type == "mention" => {_type, _key, "entity": [entity->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status}},        _type == "link" => {_type, _key, href}      }, [])    },    _type == "articleImage" => {_type, _key, "image": @{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }}},    _type == "pullQuote" => {_type, _key, quote, attribution}  },  "about": coalesce((about[]->)[(status == "confirmed" || ($includeSuggested && status == "suggested"))]{_id, _type, name, "slug": slug.current, status}, []),  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  "corrections": coalesce(corrections[]{_key, "date": date{edtf, earliest, latest}, kind, text}, []),  "source": source{uri, license, attribution},  status}
export type ArticleBySlugQueryResult = {
  _id: string;
  _type: "article";
  headline: string;
  slug: string;
  kicker: string | null;
  description: string | null;
  datePublished: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  };
  dateModified: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  dateline: {
    name: string;
    country: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | null;
    point: {
      lat: number | null;
      lng: number | null;
    } | null;
  } | null;
  inLanguage: string | null;
  contributions: Array<{
    _key: string;
    printedName: string | null;
    role: "author" | "editor" | "illustrator" | "photographer" | "source" | "translator";
    contributor: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | {
      _id: string;
      _type: "person";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | null;
  }> | Array<never>;
  publisher: {
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | null;
  body: Array<{
    _type: "articleImage";
    _key: string;
    image: {
      alt: string | null;
      caption: string | null;
      credit: string | null;
      hotspot: {
        x: number;
        y: number;
        height: number;
        width: number;
      } | null;
      crop: {
        top: number;
        bottom: number;
        left: number;
        right: number;
      } | null;
      asset: {
        _id: string;
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
    };
  } | {
    _type: "block";
    _key: string;
    style: "h2" | "h3" | "normal" | "quote" | null;
    listItem: "bullet" | "number" | null;
    level: number | null;
    children: Array<{
      _type: "span";
      _key: string;
      text: string | null;
      marks: Array<string> | Array<never>;
    }> | null;
    markDefs: Array<never> | Array<{
      _type: "link";
      _key: string;
      href: string;
    } | {
      _type: "mention";
      _key: string;
      entity: {
        _id: string;
        _type: "event";
        name: string;
        slug: string;
        status: "confirmed" | "rejected" | "suggested";
      } | {
        _id: string;
        _type: "organization";
        name: string;
        slug: string;
        status: "confirmed" | "rejected" | "suggested";
      } | {
        _id: string;
        _type: "person";
        name: string;
        slug: string;
        status: "confirmed" | "rejected" | "suggested";
      } | null;
    }>;
  } | {
    _type: "pullQuote";
    _key: string;
    quote: string;
    attribution: string | null;
  }>;
  about: Array<never> | Array<{
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | {
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | {
    _id: string;
    _type: "person";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  }>;
  image: {
    alt: string | null;
    caption: string | null;
    credit: string | null;
    hotspot: {
      x: number;
      y: number;
      height: number;
      width: number;
    } | null;
    crop: {
      top: number;
      bottom: number;
      left: number;
      right: number;
    } | null;
    asset: {
      _id: string;
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
  } | null;
  corrections: Array<{
    _key: string;
    date: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    };
    kind: "clarification" | "correction" | "retraction" | "update";
    text: string;
  }> | Array<never>;
  source: {
    uri: string | null;
    license: string | null;
    attribution: string | null;
  } | null;
  status: "confirmed" | "rejected" | "suggested";
} | null;

// Source: queries/eventBySlug.ts
// Variable: eventBySlugQuery
// Query: coalesce(  *[_type == "event" && slug.current == $slug && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0],  *[_type == "event" && $slug in formerSlugs && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0]){  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "alternateNames": coalesce(alternateNames[]{_key, value, kind, language}, []),  description,  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "location": location{  name,  "country": [country->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  point{lat, lng}},  "identifiers": coalesce(identifiers[]{_key, scheme, value}, []),  "sameAs": coalesce(sameAs, []),  "participants": coalesce((participants[]{    _key,    role,    "party": [party->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},    "evidence": coalesce((evidence[]{  quote,  "article": [article->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, headline, "slug": slug.current}})[defined(quote) && defined(article)], [])  })[defined(party)], []),  "superEvent": [superEvent->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  "subEvents": *[    _type == "event" && superEvent._ref == ^._id && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  ] | order(startDate.earliest asc, _id asc)[0...200]{  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "place": location.name},  "commemorates": [commemorates->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  "commemoratedBy": *[    _type == "event" && commemorates._ref == ^._id && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  ] | order(startDate.earliest asc, _id asc)[0...200]{  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "place": location.name},  "coverage": *[  _type == "article"  && references(^._id)  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(datePublished.latest desc, _id asc)[0...50]{  _id,  _type,  headline,  "slug": slug.current,  kicker,  description,  "datePublished": datePublished{edtf, earliest, latest},  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  status}}
export type EventBySlugQueryResult = {
  _id: string;
  _type: "event";
  name: string;
  slug: string;
  status: "confirmed" | "rejected" | "suggested";
  kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
  alternateNames: Array<{
    _key: string;
    value: string;
    kind: "abbreviation" | "alias" | "descriptor" | "former" | "native" | "short";
    language: string | null;
  }> | Array<never>;
  description: string | null;
  image: {
    alt: string | null;
    caption: string | null;
    credit: string | null;
    hotspot: {
      x: number;
      y: number;
      height: number;
      width: number;
    } | null;
    crop: {
      top: number;
      bottom: number;
      left: number;
      right: number;
    } | null;
    asset: {
      _id: string;
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
  } | null;
  startDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  endDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  location: {
    name: string;
    country: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | null;
    point: {
      lat: number | null;
      lng: number | null;
    } | null;
  } | null;
  identifiers: Array<{
    _key: string;
    scheme: string;
    value: string;
  }> | Array<never>;
  sameAs: Array<string> | Array<never>;
  participants: Array<never> | Array<{
    _key: string;
    role: string | null;
    party: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | {
      _id: string;
      _type: "person";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    };
    evidence: Array<never> | Array<{
      quote: string;
      article: {
        _id: string;
        _type: "article";
        headline: string;
        slug: string;
      };
    }>;
  }>;
  superEvent: {
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | null;
  subEvents: Array<{
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
    kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
    startDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    endDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    place: string | null;
  }>;
  commemorates: {
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | null;
  commemoratedBy: Array<{
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
    kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
    startDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    endDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    place: string | null;
  }>;
  coverage: Array<{
    _id: string;
    _type: "article";
    headline: string;
    slug: string;
    kicker: string | null;
    description: string | null;
    datePublished: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    };
    image: {
      alt: string | null;
      caption: string | null;
      credit: string | null;
      hotspot: {
        x: number;
        y: number;
        height: number;
        width: number;
      } | null;
      crop: {
        top: number;
        bottom: number;
        left: number;
        right: number;
      } | null;
      asset: {
        _id: string;
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
    } | null;
    status: "confirmed" | "rejected" | "suggested";
  }>;
} | null;

// Source: queries/eventTimeline.ts
// Variable: eventTimelineQuery
// Query: *[  _type == "event"  && startDate.earliest >= $since  && startDate.earliest <= $until  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(startDate.earliest asc, _id asc)[$from...$to]{  "event": @{  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "place": location.name},  "superEvent": [superEvent->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status}}
export type EventTimelineQueryResult = Array<{
  event: {
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
    kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
    startDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    endDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    place: string | null;
  };
  superEvent: {
    _id: string;
    _type: "event";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | null;
}>;

// Source: queries/latestArticles.ts
// Variable: latestArticlesQuery
// Query: {  "articles": *[_type == "article" && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))]    | order(datePublished.latest desc, _id asc)[$from...$to]{  _id,  _type,  headline,  "slug": slug.current,  kicker,  description,  "datePublished": datePublished{edtf, earliest, latest},  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  status},  "total": count(*[_type == "article" && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))])}
export type LatestArticlesQueryResult = {
  articles: Array<{
    _id: string;
    _type: "article";
    headline: string;
    slug: string;
    kicker: string | null;
    description: string | null;
    datePublished: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    };
    image: {
      alt: string | null;
      caption: string | null;
      credit: string | null;
      hotspot: {
        x: number;
        y: number;
        height: number;
        width: number;
      } | null;
      crop: {
        top: number;
        bottom: number;
        left: number;
        right: number;
      } | null;
      asset: {
        _id: string;
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
    } | null;
    status: "confirmed" | "rejected" | "suggested";
  }>;
  total: number;
};

// Source: queries/organizationBySlug.ts
// Variable: organizationBySlugQuery
// Query: coalesce(  *[_type == "organization" && slug.current == $slug && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0],  *[_type == "organization" && $slug in formerSlugs && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0]){  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "alternateNames": coalesce(alternateNames[]{_key, value, kind, language}, []),  description,  "logo": logo{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  "location": location{  name,  "country": [country->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  point{lat, lng}},  "foundingDate": foundingDate{edtf, earliest, latest},  "dissolutionDate": dissolutionDate{edtf, earliest, latest},  "identifiers": coalesce(identifiers[]{_key, scheme, value}, []),  "sameAs": coalesce(sameAs, []),  "parentOrganization": [parentOrganization->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},  "memberOf": coalesce((memberOf[]->)[(status == "confirmed" || ($includeSuggested && status == "suggested"))]{_id, _type, name, "slug": slug.current, status}, []),  "parts": *[    _type == "organization" && parentOrganization._ref == ^._id && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  ] | order(name asc, _id asc)[0...200]{_id, _type, name, "slug": slug.current, status},  "members": *[    _type == "organization" && references(^._id) && ^._id in memberOf[]._ref && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  ] | order(name asc, _id asc)[0...200]{_id, _type, name, "slug": slug.current, status},  "people": *[    _type == "person"    && references(^._id)    && ^._id in affiliations[].organization._ref    && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  ] | order(coalesce(familyName, name) asc, _id asc)[0...200]{    "person": @{_id, _type, name, "slug": slug.current, status},    "affiliations": coalesce(affiliations[organization._ref == ^.^._id]{      _key,      roleName,      "startDate": startDate{edtf, earliest, latest},      "endDate": endDate{edtf, earliest, latest},      "evidence": coalesce((evidence[]{  quote,  "article": [article->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, headline, "slug": slug.current}})[defined(quote) && defined(article)], [])    }, [])  },  "events": *[  _type == "event"  && references(^._id)  && ^._id in participants[].party._ref  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(startDate.earliest asc, _id asc){  "event": @{  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "place": location.name},  "roles": coalesce((participants[party._ref == ^.^._id]{role})[defined(role)].role, [])},  "articles": *[  _type == "article"  && references(^._id)  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(datePublished.latest desc, _id asc)[0...50]{  _id,  _type,  headline,  "slug": slug.current,  kicker,  description,  "datePublished": datePublished{edtf, earliest, latest},  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  status}}
export type OrganizationBySlugQueryResult = {
  _id: string;
  _type: "organization";
  name: string;
  slug: string;
  status: "confirmed" | "rejected" | "suggested";
  kind: "armed-group" | "band" | "broadcaster" | "company" | "court" | "government" | "hospital" | "intergovernmental" | "legislature" | "military" | "news-agency" | "newspaper" | "nonprofit" | "other" | "police" | "political-party" | "publisher" | "religious" | "research" | "school" | "sports-body" | "sports-team" | "state" | "union" | "university";
  alternateNames: Array<{
    _key: string;
    value: string;
    kind: "abbreviation" | "alias" | "descriptor" | "former" | "native" | "short";
    language: string | null;
  }> | Array<never>;
  description: string | null;
  logo: {
    alt: string | null;
    caption: string | null;
    credit: string | null;
    hotspot: {
      x: number;
      y: number;
      height: number;
      width: number;
    } | null;
    crop: {
      top: number;
      bottom: number;
      left: number;
      right: number;
    } | null;
    asset: {
      _id: string;
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
  } | null;
  location: {
    name: string;
    country: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    } | null;
    point: {
      lat: number | null;
      lng: number | null;
    } | null;
  } | null;
  foundingDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  dissolutionDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  identifiers: Array<{
    _key: string;
    scheme: string;
    value: string;
  }> | Array<never>;
  sameAs: Array<string> | Array<never>;
  parentOrganization: {
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  } | null;
  memberOf: Array<{
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  }> | Array<never>;
  parts: Array<{
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  }>;
  members: Array<{
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  }>;
  people: Array<{
    person: {
      _id: string;
      _type: "person";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    };
    affiliations: Array<{
      _key: string;
      roleName: string | null;
      startDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      endDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      evidence: Array<never> | Array<{
        quote: string;
        article: {
          _id: string;
          _type: "article";
          headline: string;
          slug: string;
        };
      }>;
    }> | Array<never>;
  }>;
  events: Array<{
    event: {
      _id: string;
      _type: "event";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
      kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
      startDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      endDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      place: string | null;
    };
    roles: Array<string> | Array<never>;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    headline: string;
    slug: string;
    kicker: string | null;
    description: string | null;
    datePublished: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    };
    image: {
      alt: string | null;
      caption: string | null;
      credit: string | null;
      hotspot: {
        x: number;
        y: number;
        height: number;
        width: number;
      } | null;
      crop: {
        top: number;
        bottom: number;
        left: number;
        right: number;
      } | null;
      asset: {
        _id: string;
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
    } | null;
    status: "confirmed" | "rejected" | "suggested";
  }>;
} | null;

// Source: queries/personBySlug.ts
// Variable: personBySlugQuery
// Query: coalesce(  *[_type == "person" && slug.current == $slug && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0],  *[_type == "person" && $slug in formerSlugs && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))][0]){  _id,  _type,  name,  "slug": slug.current,  status,  givenName,  familyName,  familyNameFirst,  honorificPrefix,  "alternateNames": coalesce(alternateNames[]{_key, value, kind, language}, []),  description,  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  gender,  "birthDate": birthDate{edtf, earliest, latest},  "deathDate": deathDate{edtf, earliest, latest},  "nationality": coalesce((nationality[]->)[(status == "confirmed" || ($includeSuggested && status == "suggested"))]{_id, _type, name, "slug": slug.current, status}, []),  "identifiers": coalesce(identifiers[]{_key, scheme, value}, []),  "sameAs": coalesce(sameAs, []),  "affiliations": coalesce((affiliations[]{    _key,    roleName,    "startDate": startDate{edtf, earliest, latest},    "endDate": endDate{edtf, earliest, latest},    "organization": [organization->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},    "evidence": coalesce((evidence[]{  quote,  "article": [article->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, headline, "slug": slug.current}})[defined(quote) && defined(article)], [])  })[defined(organization)], []),  "relatives": [    ...coalesce(relations[]{      "relationship": select(  relationship == "child" => "parent",  relationship == "parent" => "child",  relationship == "grandchild" => "grandparent",  relationship == "grandparent" => "grandchild",  relationship),      "person": [person->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, name, "slug": slug.current, status},      "evidence": coalesce((evidence[]{  quote,  "article": [article->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, headline, "slug": slug.current}})[defined(quote) && defined(article)], [])    }, []),    ...*[      _type == "person"      && references(^._id)      && ^._id in relations[].person._ref      && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))    ] | order(name asc, _id asc){      "relations": coalesce(relations[person._ref == ^.^._id]{        relationship,        "person": ^{_id, _type, name, "slug": slug.current, status},        "evidence": coalesce((evidence[]{  quote,  "article": [article->][(status == "confirmed" || ($includeSuggested && status == "suggested"))][0]{_id, _type, headline, "slug": slug.current}})[defined(quote) && defined(article)], [])      }, [])    }.relations[]  ][defined(person)],  "events": *[  _type == "event"  && references(^._id)  && ^._id in participants[].party._ref  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(startDate.earliest asc, _id asc){  "event": @{  _id,  _type,  name,  "slug": slug.current,  status,  kind,  "startDate": startDate{edtf, earliest, latest},  "endDate": endDate{edtf, earliest, latest},  "place": location.name},  "roles": coalesce((participants[party._ref == ^.^._id]{role})[defined(role)].role, [])},  "articles": *[  _type == "article"  && references(^._id)  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))] | order(datePublished.latest desc, _id asc)[0...50]{  _id,  _type,  headline,  "slug": slug.current,  kicker,  description,  "datePublished": datePublished{edtf, earliest, latest},  "image": image{  alt,  caption,  credit,  hotspot{x, y, height, width},  crop{top, bottom, left, right},  "asset": asset->{    _id,    url,    "width": metadata.dimensions.width,    "height": metadata.dimensions.height,    "lqip": metadata.lqip  }},  status}}
export type PersonBySlugQueryResult = {
  _id: string;
  _type: "person";
  name: string;
  slug: string;
  status: "confirmed" | "rejected" | "suggested";
  givenName: string | null;
  familyName: string | null;
  familyNameFirst: boolean | null;
  honorificPrefix: string | null;
  alternateNames: Array<{
    _key: string;
    value: string;
    kind: "abbreviation" | "alias" | "descriptor" | "former" | "native" | "short";
    language: string | null;
  }> | Array<never>;
  description: string | null;
  image: {
    alt: string | null;
    caption: string | null;
    credit: string | null;
    hotspot: {
      x: number;
      y: number;
      height: number;
      width: number;
    } | null;
    crop: {
      top: number;
      bottom: number;
      left: number;
      right: number;
    } | null;
    asset: {
      _id: string;
      url: string;
      width: number | null;
      height: number | null;
      lqip: string | null;
    } | null;
  } | null;
  gender: "female" | "male" | "non-binary" | null;
  birthDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  deathDate: {
    edtf: string;
    earliest: string | null;
    latest: string | null;
  } | null;
  nationality: Array<{
    _id: string;
    _type: "organization";
    name: string;
    slug: string;
    status: "confirmed" | "rejected" | "suggested";
  }> | Array<never>;
  identifiers: Array<{
    _key: string;
    scheme: string;
    value: string;
  }> | Array<never>;
  sameAs: Array<string> | Array<never>;
  affiliations: Array<never> | Array<{
    _key: string;
    roleName: string | null;
    startDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    endDate: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    } | null;
    organization: {
      _id: string;
      _type: "organization";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    };
    evidence: Array<never> | Array<{
      quote: string;
      article: {
        _id: string;
        _type: "article";
        headline: string;
        slug: string;
      };
    }>;
  }>;
  relatives: Array<{
    relationship: "child" | "grandchild" | "grandparent" | "parent" | "partner" | "relative" | "sibling" | "spouse";
    person: {
      _id: string;
      _type: "person";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
    };
    evidence: Array<never> | Array<{
      quote: string;
      article: {
        _id: string;
        _type: "article";
        headline: string;
        slug: string;
      };
    }>;
  }>;
  events: Array<{
    event: {
      _id: string;
      _type: "event";
      name: string;
      slug: string;
      status: "confirmed" | "rejected" | "suggested";
      kind: "accident" | "agreement" | "anniversary" | "announcement" | "appointment" | "attack" | "award" | "battle" | "birth" | "business-deal" | "ceremony" | "competition" | "court-case" | "crime" | "death" | "disaster" | "discovery" | "disease-outbreak" | "election" | "festival" | "launch" | "legislation" | "match" | "meeting" | "other" | "performance" | "protest" | "publication" | "resignation" | "summit" | "unrest" | "visit" | "vote" | "war";
      startDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      endDate: {
        edtf: string;
        earliest: string | null;
        latest: string | null;
      } | null;
      place: string | null;
    };
    roles: Array<string> | Array<never>;
  }>;
  articles: Array<{
    _id: string;
    _type: "article";
    headline: string;
    slug: string;
    kicker: string | null;
    description: string | null;
    datePublished: {
      edtf: string;
      earliest: string | null;
      latest: string | null;
    };
    image: {
      alt: string | null;
      caption: string | null;
      credit: string | null;
      hotspot: {
        x: number;
        y: number;
        height: number;
        width: number;
      } | null;
      crop: {
        top: number;
        bottom: number;
        left: number;
        right: number;
      } | null;
      asset: {
        _id: string;
        url: string;
        width: number | null;
        height: number | null;
        lqip: string | null;
      } | null;
    } | null;
    status: "confirmed" | "rejected" | "suggested";
  }>;
} | null;

// Source: queries/search.ts
// Variable: searchQuery
// Query: *[  _type in ["article", "person", "organization", "event"]  && _id in path("*") && (status == "confirmed" || ($includeSuggested && status == "suggested"))  && (    name match $pattern    || headline match $pattern    || alternateNames[].value match $pattern    || description match $pattern    || body[].children[].text match $pattern  )] | score(  boost(name match $pattern, 4),  boost(headline match $pattern, 4),  boost(alternateNames[].value match $pattern, 3),  boost(description match $pattern, 2),  body[].children[].text match $pattern) | order(_score desc, _id asc)[$from...$to]{  _id,  _type,  "title": coalesce(headline, name),  "slug": slug.current,  description,  "date": coalesce(datePublished.edtf, startDate.edtf),  status}
export type SearchQueryResult = Array<{
  _id: string;
  _type: "article";
  title: string;
  slug: string;
  description: string | null;
  date: string;
  status: "confirmed" | "rejected" | "suggested";
} | {
  _id: string;
  _type: "event";
  title: string;
  slug: string;
  description: string | null;
  date: string | null;
  status: "confirmed" | "rejected" | "suggested";
} | {
  _id: string;
  _type: "organization";
  title: string;
  slug: string;
  description: string | null;
  date: null;
  status: "confirmed" | "rejected" | "suggested";
} | {
  _id: string;
  _type: "person";
  title: string;
  slug: string;
  description: string | null;
  date: null;
  status: "confirmed" | "rejected" | "suggested";
}>;

// Query TypeMap
declare global {
  interface SanityQueries {
    "coalesce(\n  *[_type == \"article\" && slug.current == $slug && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0],\n  *[_type == \"article\" && $slug in formerSlugs && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]\n){\n  _id,\n  _type,\n  headline,\n  \"slug\": slug.current,\n  kicker,\n  description,\n  \"datePublished\": datePublished{edtf, earliest, latest},\n  \"dateModified\": dateModified{edtf, earliest, latest},\n  \"dateline\": dateline{\n  name,\n  \"country\": [country->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  point{lat, lng}\n},\n  inLanguage,\n  \"contributions\": coalesce(contributions[]{\n    _key,\n    printedName,\n    role,\n    \"contributor\": [contributor->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status}\n  }, []),\n  \"publisher\": [publisher->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  \"body\": body[]{\n    _type == \"block\" => {\n      _type,\n      _key,\n      style,\n      listItem,\n      level,\n      \"children\": children[]{_type, _key, text, \"marks\": coalesce(marks, [])},\n      \"markDefs\": coalesce(markDefs[]{\n        _type == \"mention\" => {_type, _key, \"entity\": [entity->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status}},\n        _type == \"link\" => {_type, _key, href}\n      }, [])\n    },\n    _type == \"articleImage\" => {_type, _key, \"image\": @{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n}},\n    _type == \"pullQuote\" => {_type, _key, quote, attribution}\n  },\n  \"about\": coalesce((about[]->)[(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))]{_id, _type, name, \"slug\": slug.current, status}, []),\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  \"corrections\": coalesce(corrections[]{_key, \"date\": date{edtf, earliest, latest}, kind, text}, []),\n  \"source\": source{uri, license, attribution},\n  status\n}": ArticleBySlugQueryResult;
    "coalesce(\n  *[_type == \"event\" && slug.current == $slug && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0],\n  *[_type == \"event\" && $slug in formerSlugs && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]\n){\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"alternateNames\": coalesce(alternateNames[]{_key, value, kind, language}, []),\n  description,\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"location\": location{\n  name,\n  \"country\": [country->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  point{lat, lng}\n},\n  \"identifiers\": coalesce(identifiers[]{_key, scheme, value}, []),\n  \"sameAs\": coalesce(sameAs, []),\n  \"participants\": coalesce((participants[]{\n    _key,\n    role,\n    \"party\": [party->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n    \"evidence\": coalesce((evidence[]{\n  quote,\n  \"article\": [article->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, headline, \"slug\": slug.current}\n})[defined(quote) && defined(article)], [])\n  })[defined(party)], []),\n  \"superEvent\": [superEvent->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  \"subEvents\": *[\n    _type == \"event\" && superEvent._ref == ^._id && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  ] | order(startDate.earliest asc, _id asc)[0...200]{\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"place\": location.name\n},\n  \"commemorates\": [commemorates->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  \"commemoratedBy\": *[\n    _type == \"event\" && commemorates._ref == ^._id && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  ] | order(startDate.earliest asc, _id asc)[0...200]{\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"place\": location.name\n},\n  \"coverage\": *[\n  _type == \"article\"\n  && references(^._id)\n  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(datePublished.latest desc, _id asc)[0...50]{\n  _id,\n  _type,\n  headline,\n  \"slug\": slug.current,\n  kicker,\n  description,\n  \"datePublished\": datePublished{edtf, earliest, latest},\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  status\n}\n}": EventBySlugQueryResult;
    "*[\n  _type == \"event\"\n  && startDate.earliest >= $since\n  && startDate.earliest <= $until\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(startDate.earliest asc, _id asc)[$from...$to]{\n  \"event\": @{\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"place\": location.name\n},\n  \"superEvent\": [superEvent->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status}\n}": EventTimelineQueryResult;
    "{\n  \"articles\": *[_type == \"article\" && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))]\n    | order(datePublished.latest desc, _id asc)[$from...$to]{\n  _id,\n  _type,\n  headline,\n  \"slug\": slug.current,\n  kicker,\n  description,\n  \"datePublished\": datePublished{edtf, earliest, latest},\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  status\n},\n  \"total\": count(*[_type == \"article\" && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))])\n}": LatestArticlesQueryResult;
    "coalesce(\n  *[_type == \"organization\" && slug.current == $slug && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0],\n  *[_type == \"organization\" && $slug in formerSlugs && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]\n){\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"alternateNames\": coalesce(alternateNames[]{_key, value, kind, language}, []),\n  description,\n  \"logo\": logo{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  \"location\": location{\n  name,\n  \"country\": [country->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  point{lat, lng}\n},\n  \"foundingDate\": foundingDate{edtf, earliest, latest},\n  \"dissolutionDate\": dissolutionDate{edtf, earliest, latest},\n  \"identifiers\": coalesce(identifiers[]{_key, scheme, value}, []),\n  \"sameAs\": coalesce(sameAs, []),\n  \"parentOrganization\": [parentOrganization->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n  \"memberOf\": coalesce((memberOf[]->)[(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))]{_id, _type, name, \"slug\": slug.current, status}, []),\n  \"parts\": *[\n    _type == \"organization\" && parentOrganization._ref == ^._id && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  ] | order(name asc, _id asc)[0...200]{_id, _type, name, \"slug\": slug.current, status},\n  \"members\": *[\n    _type == \"organization\" && references(^._id) && ^._id in memberOf[]._ref && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  ] | order(name asc, _id asc)[0...200]{_id, _type, name, \"slug\": slug.current, status},\n  \"people\": *[\n    _type == \"person\"\n    && references(^._id)\n    && ^._id in affiliations[].organization._ref\n    && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  ] | order(coalesce(familyName, name) asc, _id asc)[0...200]{\n    \"person\": @{_id, _type, name, \"slug\": slug.current, status},\n    \"affiliations\": coalesce(affiliations[organization._ref == ^.^._id]{\n      _key,\n      roleName,\n      \"startDate\": startDate{edtf, earliest, latest},\n      \"endDate\": endDate{edtf, earliest, latest},\n      \"evidence\": coalesce((evidence[]{\n  quote,\n  \"article\": [article->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, headline, \"slug\": slug.current}\n})[defined(quote) && defined(article)], [])\n    }, [])\n  },\n  \"events\": *[\n  _type == \"event\"\n  && references(^._id)\n  && ^._id in participants[].party._ref\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(startDate.earliest asc, _id asc){\n  \"event\": @{\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"place\": location.name\n},\n  \"roles\": coalesce((participants[party._ref == ^.^._id]{role})[defined(role)].role, [])\n},\n  \"articles\": *[\n  _type == \"article\"\n  && references(^._id)\n  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(datePublished.latest desc, _id asc)[0...50]{\n  _id,\n  _type,\n  headline,\n  \"slug\": slug.current,\n  kicker,\n  description,\n  \"datePublished\": datePublished{edtf, earliest, latest},\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  status\n}\n}": OrganizationBySlugQueryResult;
    "coalesce(\n  *[_type == \"person\" && slug.current == $slug && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0],\n  *[_type == \"person\" && $slug in formerSlugs && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]\n){\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  givenName,\n  familyName,\n  familyNameFirst,\n  honorificPrefix,\n  \"alternateNames\": coalesce(alternateNames[]{_key, value, kind, language}, []),\n  description,\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  gender,\n  \"birthDate\": birthDate{edtf, earliest, latest},\n  \"deathDate\": deathDate{edtf, earliest, latest},\n  \"nationality\": coalesce((nationality[]->)[(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))]{_id, _type, name, \"slug\": slug.current, status}, []),\n  \"identifiers\": coalesce(identifiers[]{_key, scheme, value}, []),\n  \"sameAs\": coalesce(sameAs, []),\n  \"affiliations\": coalesce((affiliations[]{\n    _key,\n    roleName,\n    \"startDate\": startDate{edtf, earliest, latest},\n    \"endDate\": endDate{edtf, earliest, latest},\n    \"organization\": [organization->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n    \"evidence\": coalesce((evidence[]{\n  quote,\n  \"article\": [article->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, headline, \"slug\": slug.current}\n})[defined(quote) && defined(article)], [])\n  })[defined(organization)], []),\n  \"relatives\": [\n    ...coalesce(relations[]{\n      \"relationship\": select(\n  relationship == \"child\" => \"parent\",\n  relationship == \"parent\" => \"child\",\n  relationship == \"grandchild\" => \"grandparent\",\n  relationship == \"grandparent\" => \"grandchild\",\n  relationship\n),\n      \"person\": [person->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, name, \"slug\": slug.current, status},\n      \"evidence\": coalesce((evidence[]{\n  quote,\n  \"article\": [article->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, headline, \"slug\": slug.current}\n})[defined(quote) && defined(article)], [])\n    }, []),\n    ...*[\n      _type == \"person\"\n      && references(^._id)\n      && ^._id in relations[].person._ref\n      && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n    ] | order(name asc, _id asc){\n      \"relations\": coalesce(relations[person._ref == ^.^._id]{\n        relationship,\n        \"person\": ^{_id, _type, name, \"slug\": slug.current, status},\n        \"evidence\": coalesce((evidence[]{\n  quote,\n  \"article\": [article->][(status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))][0]{_id, _type, headline, \"slug\": slug.current}\n})[defined(quote) && defined(article)], [])\n      }, [])\n    }.relations[]\n  ][defined(person)],\n  \"events\": *[\n  _type == \"event\"\n  && references(^._id)\n  && ^._id in participants[].party._ref\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(startDate.earliest asc, _id asc){\n  \"event\": @{\n  _id,\n  _type,\n  name,\n  \"slug\": slug.current,\n  status,\n  kind,\n  \"startDate\": startDate{edtf, earliest, latest},\n  \"endDate\": endDate{edtf, earliest, latest},\n  \"place\": location.name\n},\n  \"roles\": coalesce((participants[party._ref == ^.^._id]{role})[defined(role)].role, [])\n},\n  \"articles\": *[\n  _type == \"article\"\n  && references(^._id)\n  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n] | order(datePublished.latest desc, _id asc)[0...50]{\n  _id,\n  _type,\n  headline,\n  \"slug\": slug.current,\n  kicker,\n  description,\n  \"datePublished\": datePublished{edtf, earliest, latest},\n  \"image\": image{\n  alt,\n  caption,\n  credit,\n  hotspot{x, y, height, width},\n  crop{top, bottom, left, right},\n  \"asset\": asset->{\n    _id,\n    url,\n    \"width\": metadata.dimensions.width,\n    \"height\": metadata.dimensions.height,\n    \"lqip\": metadata.lqip\n  }\n},\n  status\n}\n}": PersonBySlugQueryResult;
    "*[\n  _type in [\"article\", \"person\", \"organization\", \"event\"]\n  && _id in path(\"*\") && (status == \"confirmed\" || ($includeSuggested && status == \"suggested\"))\n  && (\n    name match $pattern\n    || headline match $pattern\n    || alternateNames[].value match $pattern\n    || description match $pattern\n    || body[].children[].text match $pattern\n  )\n] | score(\n  boost(name match $pattern, 4),\n  boost(headline match $pattern, 4),\n  boost(alternateNames[].value match $pattern, 3),\n  boost(description match $pattern, 2),\n  body[].children[].text match $pattern\n) | order(_score desc, _id asc)[$from...$to]{\n  _id,\n  _type,\n  \"title\": coalesce(headline, name),\n  \"slug\": slug.current,\n  description,\n  \"date\": coalesce(datePublished.edtf, startDate.edtf),\n  status\n}": SearchQueryResult;
  }
}
// Lets @sanity/client releases that predate the global registry read it too
declare module "@sanity/client" {
  interface SanityQueries extends globalThis.SanityQueries {}
}

