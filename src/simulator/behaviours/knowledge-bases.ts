import type { Schemas } from '../../types.js';
import type { Call, CoreBehaviours } from '../behaviour.js';
import { the } from '../company.js';
import * as knowledge from '../present/knowledge-bases.js';
import type { Records, Translation } from '../records.js';
import { badRequest, notFound } from '../refusal.js';
import { fetchOf, given, idOf, listOf, removeOf } from './crud.js';

type TranslatedKind = 'article' | 'category' | 'knowledge_base';

/** The language of the path, or the usual one where the path names none. */
function localeOf({ path }: Call, record: { default_locale: string }): string {
  const locale = 'locale' in path ? String(path.locale) : record.default_locale;
  if (!LOCALE.test(locale)) throw badRequest('path.locale: is not a locale');
  return locale;
}

const LOCALE = /^[a-z]{2,3}(-[A-Z][A-Za-z]+)?$/;

/** Tells of one language of what the path names. */
function contentOf<K extends TranslatedKind, T>(
  kind: K,
  present: (
    record: Records[K],
    locale: string,
    translation: Translation,
    store: Call['company']['store'],
  ) => T,
) {
  return (call: Call): T => {
    const record = the(call.company, kind, idOf(call));
    const locale = localeOf(call, record);
    const translation = record.translations[locale];
    if (translation === undefined) throw notFound('locale', locale);
    return present(record, locale, translation, call.company.store);
  };
}

/** Changes one language, which is new when nobody has written in it, and tells of it. */
function updateContent<K extends TranslatedKind, Body, T>(
  kind: K,
  tell: (call: Call) => T,
  changes: (body: Body, now: number) => Partial<Translation>,
) {
  return (call: Call<object, object, Body>): T => {
    const record = the(call.company, kind, idOf(call));
    const locale = localeOf(call, record);
    const now = call.company.now();
    const former = record.translations[locale] ?? record.translations[record.default_locale] ?? { name: '' };
    record.translations[locale] = { ...former, ...given(changes(call.body, now)) };
    record.updated_at = now;
    return tell(call);
  };
}

const tellBase = contentOf('knowledge_base', knowledge.presentKnowledgeBaseContent);
const tellCategory = contentOf('category', knowledge.presentCategoryContent);
const tellArticle = contentOf('article', knowledge.presentArticleContent);

const updateBase = updateContent('knowledge_base', tellBase, ({ name }: Schemas['KnowledgeBasePatch']) => ({
  name,
}));
const updateCategory = updateContent(
  'category',
  tellCategory,
  (body: Schemas['KnowledgeBaseCategoryPatch']) => given(body),
);
const updateArticle = updateContent(
  'article',
  tellArticle,
  (body: Schemas['KnowledgeBaseArticlePatch'], now) => ({
    ...given({ name: body.subject, status: body.status }),
    content: body.content,
    author_id: body.author_id,
    edited_at: now,
  }),
);

function createBase(call: Call<object, object, Schemas['KnowledgeBaseCreate']>) {
  const { company, body } = call;
  const now = company.now();
  const record = company.store.add('knowledge_base', {
    id: company.store.newId('knowledge_base'),
    type: body.type ?? 'external',
    status: 'unpublished',
    default_locale: 'en',
    translations: { en: { name: body.name } },
    created_at: now,
    updated_at: now,
  });
  return tellBase({ ...call, path: { id: record.id } } as Call);
}

type Creation<Body> = Call<{ knowledge_base_id: string }, object, Body>;

function createCategory(call: Creation<Schemas['KnowledgeBaseCategoryCreate']>) {
  const { company, body, path } = call;
  const id = company.store.newId('category');
  const locale = localeOf(call, the(company, 'knowledge_base', path.knowledge_base_id));
  company.store.add('category', {
    id,
    slug: `/categories/${company.store.all('category').length + 1}`,
    is_hidden: false,
    knowledge_base_id: path.knowledge_base_id,
    parent_id: body.parent_category_id ?? null,
    default_locale: locale,
    translations: { [locale]: { name: body.name, description: body.description ?? null } },
    created_at: company.now(),
    updated_at: company.now(),
  });
  return tellCategory({ ...call, path: { id } } as Call);
}

function createArticle(call: Creation<Schemas['KnowledgeBaseArticleCreate']>) {
  const { company, body, path } = call;
  const id = company.store.newId('article');
  const locale = localeOf(call, the(company, 'knowledge_base', path.knowledge_base_id));
  const { subject: name, content, author_id, status = 'draft' } = body;
  const now = company.now();
  company.store.add('article', {
    id,
    slug: `/articles/${company.store.all('article').length + 1}`,
    knowledge_base_id: path.knowledge_base_id,
    category_id: body.category_id ?? null,
    attachment_ids: [],
    default_locale: locale,
    translations: { [locale]: { name, content, author_id, status, keywords: [], edited_at: now } },
    created_at: now,
    updated_at: now,
  });
  return tellArticle({ ...call, path: { id } } as Call);
}

/** Takes a category away with its articles. */
function removeCategory(call: Call): void {
  const { store } = call.company;
  const id = idOf(call);
  for (const article of store.all('article'))
    if (article.category_id === id) store.remove('article', article.id);
  for (const category of store.all('category')) if (category.parent_id === id) category.parent_id = null;
  store.remove('category', id);
}

/** Knowledge bases, and the categories and articles in them. */
export const knowledgeBaseBehaviours = {
  'list-knowledge-bases': listOf('knowledge_base'),
  'create-a-knowledge-base': createBase,
  'get-a-knowledge-base': fetchOf('knowledge_base'),
  'get-a-knowledge-base-with-content-in-default-locale': tellBase,
  'get-a-knowledge-base-with-content-in-specified-locale': tellBase,
  'update-knowledge-base-in-default-locale': updateBase,
  'update-knowledge-base-in-specified-locale': updateBase,
  'list-categories-in-a-knowledge-base': listOf(
    'category',
    ({ knowledge_base_id }, id) => knowledge_base_id === id,
  ),
  'create-knowledge-base-category-in-default-locale': createCategory,
  'create-knowledge-base-category-in-specified-locale': createCategory,
  'get-a-knowledge-base-category': fetchOf('category'),
  'get-knowledge-base-category-content-in-default-locale': tellCategory,
  'get-knowledge-base-category-with-content-in-specified-locale': tellCategory,
  'update-knowledge-base-category-in-default-locale': updateCategory,
  'update-knowledge-base-category-in-specified-locale': updateCategory,
  'delete-a-knowledge-base-category': removeCategory,
  'list-articles-in-a-knowledge-base': listOf(
    'article',
    ({ knowledge_base_id }, id) => knowledge_base_id === id,
  ),
  'list-articles-in-a-category': listOf('article', ({ category_id }, id) => category_id === id),
  'create-article-in-a-knowledge-base-in-default-locale': createArticle,
  'create-article-in-a-knowledge-base-in-specified-locale': createArticle,
  'get-a-knowledge-base-article': fetchOf('article'),
  'get-knowledge-base-article-with-content-in-default-locale': tellArticle,
  'get-knowledge-base-article-with-content-in-specified-locale': tellArticle,
  'update-article-content-in-default-locale': updateArticle,
  'update-article-content-in-specified-locale': updateArticle,
  'delete-an-article': (call) => {
    const article = fetchOf('article')(call);
    removeOf('article')(call);
    return article;
  },
} satisfies CoreBehaviours;
