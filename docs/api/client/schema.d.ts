// Made of openapi.json by `npm run api-files`.
export interface paths {
    "/api/survey-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published articles of one language, newest first */
        get: operations["listArticles"];
        put?: never;
        /** Makes an article and publishes it */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, changed and taken back, for a syncing client */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article by its fields */
        get: operations["getArticle"];
        /** Changes an article and publishes it */
        put: operations["updateArticle"];
        post?: never;
        /** Deletes an article */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article, ready to show in an app */
        get: operations["getArticleApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}/newsletter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article as an e-mail */
        get: operations["getArticleNewsletter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}/newsletter-teaser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The beginning of one article as an e-mail */
        get: operations["getArticleNewsletterTeaser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}/speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article as a voice reads it */
        get: operations["getArticleSpeech"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-articles/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One article as plain text or Markdown */
        get: operations["getArticleText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question: what may be published of it */
        get: operations["getQuestion"];
        /** Changes a question and publishes it */
        put: operations["updateQuestion"];
        post?: never;
        /** Deletes a question */
        delete: operations["deleteQuestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is told of one survey */
        get: operations["getSurvey"];
        /** Changes a survey and publishes it */
        put: operations["updateSurvey"];
        post?: never;
        /** Deletes a survey */
        delete: operations["deleteSurvey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series that have a published article in the language */
        get: operations["listSeries"];
        put?: never;
        /** Makes a series and publishes it */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/newsletter-issues/{documentId}/newsletter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issue of a newsletter as an e-mail */
        get: operations["getIssueNewsletter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a question and publishes it */
        post: operations["createQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a survey and publishes it */
        post: operations["createSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a series and publishes it */
        put: operations["updateSeries"];
        post?: never;
        /** Deletes a series */
        delete: operations["deleteSeries"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Answer: {
            key: string;
            /** @enum {string} */
            role: "substantive" | "neutral" | "dont-know" | "refused" | "other";
            /** @enum {string} */
            pole?: "positive" | "negative";
            label: string;
            /** @description How a sentence says it */
            phrase?: string;
            /** @description How a voice says it */
            spoken?: string;
            value: components["schemas"]["Value"];
        };
        AppArticle: {
            /** @constant */
            version: 1;
            documentId: string;
            /** @enum {string} */
            language: "nl" | "en";
            slug: string;
            /**
             * Format: uri
             * @description Its page on the site: to share, and to open in a browser
             */
            url: string;
            title: string;
            intro: string;
            /** @description The article in at most five short sentences */
            summary: string[];
            byline: string;
            /**
             * Format: date-time
             * @description First publishing
             */
            publicationDate?: string;
            /**
             * Format: date-time
             * @description Latest publishing of the article or one of its questions
             */
            updated?: string;
            series?: {
                documentId: string;
                title: string;
                slug: string;
            };
            cover?: components["schemas"]["Image"];
            /** @description The other languages in which it is published */
            alternates: {
                /** @enum {string} */
                language: "nl" | "en";
                slug: string;
                /** Format: uri */
                url: string;
                title: string;
            }[];
            /** @description The article in other forms. A long article can be refused as `newsletter`. */
            renditions: components["schemas"]["Rendition"][];
            surveys: components["schemas"]["SurveySummary"][];
            /** @description Of the article and the questions that it shows, newest first */
            corrections: {
                /** Format: date */
                date: string;
                text: string;
                /** @description The figure that shows the corrected question; absent for the text of the article */
                figure?: {
                    id: string;
                    key: string;
                };
            }[];
            /** @description What the terms in the text mean, by their key */
            difficultWords: {
                key: string;
                term: string;
                explanation: string;
            }[];
            /** @description The checks that ran over this version of the article and its questions */
            checks: {
                rule: string;
                /** @enum {string} */
                severity: "error" | "warning" | "review";
                /** @description False: it found something. Never of an error that nobody overrode. */
                passed: boolean;
            }[];
            speech?: components["schemas"]["Speech"];
            body: components["schemas"]["Node"][];
        };
        /** @description An article by its fields. An app wants AppArticle instead. */
        Article: {
            /** @description The same in every language, and for ever */
            documentId: string;
            /** @enum {string} */
            locale: "nl" | "en";
            title?: string;
            slug?: string;
            intro?: string;
            /** @description One sentence a line */
            summary?: string;
            byline?: string;
            publicationDate?: string | null;
            series?: {
                /** @description The same in every language, and for ever */
                documentId: string;
                title: string;
                slug: string;
            } | null;
            surveys?: components["schemas"]["Survey"][];
            cover?: components["schemas"]["Cover"] | null;
            body?: components["schemas"]["Block"][];
        };
        ArticleAnswer: {
            data: components["schemas"]["Article"];
            meta: Record<string, never>;
        };
        ArticlesAnswer: {
            data: components["schemas"]["Article"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        /** @description A block with its fields; each question in it is a Question. New blocks and fields may come. */
        Block: ({
            /** @enum {string} */
            __component: "survey.text" | "survey.result" | "survey.respondents" | "survey.key-figure" | "survey.quote" | "survey.note" | "survey.method" | "survey.image" | "survey.glossary";
        } & {
            [key: string]: unknown;
        }) & (components["schemas"]["BlockText"] | components["schemas"]["BlockResult"] | components["schemas"]["BlockRespondents"] | components["schemas"]["BlockKeyFigure"] | components["schemas"]["BlockQuote"] | components["schemas"]["BlockNote"] | components["schemas"]["BlockMethod"] | components["schemas"]["BlockImage"] | components["schemas"]["BlockGlossary"]);
        /** @description Words with an explanation, which opens at the first use in the text. Put this block at the end. */
        BlockGlossary: {
            /** @constant */
            __component: "survey.glossary";
            /** @description Heading */
            title: string;
            /** @description Words */
            items: components["schemas"]["BlockGlossaryItem"][];
        };
        /** @description One word with an explanation. */
        BlockGlossaryItem: {
            /** @description Word */
            term: string;
            /** @description Explanation */
            explanation: string;
        };
        /** @description A photo or drawing, with a text for who cannot see it. */
        BlockImage: {
            /** @constant */
            __component: "survey.image";
            /** @description Image */
            image?: components["schemas"]["ImageFile"];
            /** @description What there is to see */
            altText: string;
            /** @description Only decoration */
            decorative: boolean;
            /** @description Caption */
            caption: string;
            /** @description Maker */
            credit: string;
        };
        /** @description One number out of a question, large. */
        BlockKeyFigure: {
            /** @constant */
            __component: "survey.key-figure";
            /** @description Question */
            question: components["schemas"]["Question"] | null;
            /** @description Answer */
            key: string;
            /** @description Text with the number */
            text: string;
        };
        /** @description What is known about the survey. What is not known is said too. */
        BlockMethod: {
            /** @constant */
            __component: "survey.method";
            /** @description Heading */
            title: string;
            /** @description Survey */
            survey?: string;
        };
        /** @description Something that the reader must know, apart from the running text. */
        BlockNote: {
            /** @constant */
            __component: "survey.note";
            /**
             * @description Kind
             * @enum {string}
             */
            tone: "info" | "warning" | "correction";
            /** @description Heading */
            title: string;
            /** @description Text */
            text: components["schemas"]["RichText"];
        };
        /** @description What somebody said, in their own words. */
        BlockQuote: {
            /** @constant */
            __component: "survey.quote";
            /** @description What was said */
            text: string;
            /** @description Who said it */
            attribution: string;
            /**
             * @description Language of the quote
             * @enum {string}
             */
            language: "article" | "nl" | "en" | "de" | "fr" | "fy" | "pap" | "es" | "tr" | "ar" | "pl" | "uk";
        };
        /** @description Who took part: one or more questions under short names. */
        BlockRespondents: {
            /** @constant */
            __component: "survey.respondents";
            /** @description Heading */
            title: string;
            /** @description Parts */
            parts: components["schemas"]["BlockRespondentsPart"][];
        };
        /** @description One question about who took part, with a short name. */
        BlockRespondentsPart: {
            /** @description Short name */
            label: string;
            /** @description Question */
            question: components["schemas"]["Question"] | null;
        };
        /** @description The result of one question, in words, as a chart and as a table. */
        BlockResult: {
            /** @constant */
            __component: "survey.result";
            /** @description Question */
            question: components["schemas"]["Question"] | null;
            /**
             * @description Form of the chart
             * @enum {string}
             */
            form: "automatic" | "bar" | "stacked-bar" | "diverging-bar" | "icons-10" | "icons-100" | "grouped-bar" | "donut" | "dot-interval";
            /** @description Finding */
            finding: string;
            /** @description Text for who cannot see the chart */
            altText: string;
            /** @description Sentences below the chart */
            sentences: string;
        };
        /** @description Paragraphs, headings, lists and links. */
        BlockText: {
            /** @constant */
            __component: "survey.text";
            /** @description Text */
            text: components["schemas"]["RichText"];
        };
        Cell: {
            /** @constant */
            state: "known";
            /** @description 0–100, rounded as it is shown */
            percent: number;
            /** @description Number of people */
            count?: number;
            /** @description Ready to show, in the language of the article */
            text: string;
        } | {
            /** @constant */
            state: "counted";
            /** @description Number of people */
            count: number;
            /** @enum {string} */
            reason: "small-base" | "unknown-base";
            /** @description Ready to show, in the language of the article */
            text: string;
        } | {
            /** @constant */
            state: "missing";
            /** @description Ready to show, in the language of the article */
            text: string;
        } | {
            /** @constant */
            state: "suppressed";
            /** @enum {string} */
            reason: "small-base" | "complementary" | "source";
            /** @description Ready to show, in the language of the article */
            text: string;
        };
        Change: {
            /** @description The same in every language, and for ever */
            documentId: string;
            /** @enum {string} */
            language: "nl" | "en";
            /**
             * @description published: new since then; withdrawn: unpublished or deleted, to be forgotten; else to be fetched again
             * @enum {string}
             */
            change: "published" | "changed" | "corrected" | "withdrawn";
            /** Format: date-time */
            at: string;
            /**
             * Format: uri
             * @description Where the article is; absent when it is withdrawn
             */
            app?: string;
        };
        Changes: {
            /** @description Oldest first; each article in a language once */
            data: components["schemas"]["Change"][];
            meta: {
                /**
                 * Format: date-time
                 * @description The next `since`. Lies a little back: a change may come twice.
                 */
                until: string;
                /** @description There is more: ask again at once */
                more: boolean;
            };
        };
        Cover: {
            url: string;
            width: number | null;
            height: number | null;
            alternativeText: string;
            caption: string;
        };
        /** @description Strapi’s form of an error */
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                /** @description For programmers, in English; of a refused writing in the editor’s language */
                message: string;
                details?: {
                    [key: string]: unknown;
                };
            };
        };
        Facts: {
            /** @constant */
            type: "facts";
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Unique in the article */
            id: string;
            level: number;
            title: string;
            intro: string[];
            items: {
                key: string;
                term: string;
                description: string;
                /** @description False: said as unknown */
                known: boolean;
            }[];
            link?: {
                url: string;
                text: string;
            };
            /** @description documentId of the survey */
            survey: string;
        };
        Figure: {
            /** @constant */
            type: "figure";
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Unique in the article */
            id: string;
            /** @description Of the question: the same everywhere and for ever */
            key: string;
            level: number;
            finding: string;
            altText: string;
            wording: string;
            wordingNote?: string;
            howToRead: string;
            /** @enum {string} */
            form: "bar" | "stacked-bar" | "diverging-bar" | "icons-10" | "icons-100" | "grouped-bar" | "donut" | "dot-interval";
            sentences: string[];
            /** @description Every number of the table, as sentences */
            allValues: string[];
            table: components["schemas"]["Table"];
            base: string;
            notes: string[];
            source: string;
            /** @description Vega-Lite, with its data in it. Decoration: words and table say it all. */
            spec: {
                /** Format: uri */
                $schema: string;
            } & {
                [key: string]: unknown;
            };
            pictures?: components["schemas"]["PictureAddresses"];
        };
        FigureGroup: {
            /** @constant */
            type: "figure-group";
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Unique in the article */
            id: string;
            level: number;
            title: string;
            parts: {
                label: string;
                figure: components["schemas"]["Figure"] | components["schemas"]["Placeholder"];
            }[];
        };
        Glossary: {
            /** @constant */
            type: "glossary";
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Unique in the article */
            id: string;
            level: number;
            title: string;
            items: {
                key: string;
                term: string;
                explanation: string;
            }[];
        };
        GroupResult: {
            /** @description Absent for all respondents together */
            group?: {
                grouping: string;
                key: string;
                label: string;
                phrase?: string;
            };
            base: {
                who: string;
                n: number | "unknown";
                includes: ("substantive" | "neutral" | "dont-know" | "refused" | "other")[];
                /** @enum {string} */
                size: "enough" | "small" | "counts-only" | "hidden" | "unknown";
            };
            answers: components["schemas"]["Answer"][];
            nets: components["schemas"]["Net"][];
            /** @description What the source did not report, in percent */
            unreported?: number;
            /** @description Sum of the percentages as they are shown */
            shownSum?: number;
            stats?: {
                mean?: number;
                median?: number;
                spread?: number;
            };
        };
        Heading: {
            /** @constant */
            type: "heading";
            /** @enum {string} */
            language: "nl" | "en";
            level: number;
            /** @description Unique in the article */
            id: string;
            children: components["schemas"]["Inline"][];
        };
        Image: {
            /** @constant */
            type: "image";
            /** @enum {string} */
            language: "nl" | "en";
            /** Format: uri */
            url: string;
            width: number;
            height: number;
            /** @description Empty only for a decoration */
            altText: string;
            decorative: boolean;
            caption?: string;
            credit?: string;
        };
        ImageFile: {
            url: string;
            /** @description CSS pixels */
            width: number;
            height: number;
            /** @description What the media library says of it, in whatever language */
            libraryText: string;
        };
        Inline: {
            /** @constant */
            type: "text";
            value: string;
        } | {
            /** @constant */
            type: "strong";
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "emphasis";
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "link";
            /** @description http, https, mailto or tel, or a fragment of this article */
            url: string;
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "language";
            /** @description BCP 47 tag of a passage in another language */
            tag: string;
            children: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "term";
            key: string;
            children: components["schemas"]["Inline"][];
        };
        KeyFigure: {
            /** @constant */
            type: "key-figure";
            /** @enum {string} */
            language: "nl" | "en";
            /** @description Key of the question */
            question: string;
            /** @description Key of the answer, or of the sum of answers */
            key: string;
            amount: string;
            value: components["schemas"]["Cell"];
            text: string;
            base: string;
        };
        List: {
            /** @constant */
            type: "list";
            /** @enum {string} */
            language: "nl" | "en";
            ordered: boolean;
            items: {
                children: components["schemas"]["Inline"][];
                list?: components["schemas"]["List"];
            }[];
        };
        /** @description A sum over answers */
        Net: {
            key: string;
            label: string;
            /** @description Keys of the answers that it adds up */
            answers: string[];
            value: components["schemas"]["Value"];
            /** @description The source gives no counts: the sum is of rounded percentages */
            fromRounded: boolean;
        };
        Newsletter: {
            subject: string;
            /** @description What a list of messages shows behind the subject */
            preheader: string;
            html: string;
            /** @description The plain part */
            text: string;
            /** @description Of the HTML as it is sent. Gmail cuts a message at 102 KB. */
            bytes: number;
            /**
             * @description sentences: there was no room for tables
             * @enum {string}
             */
            values: "tables" | "sentences";
            /** @description 80 KB or more */
            large: boolean;
        };
        Node: components["schemas"]["Heading"] | components["schemas"]["Paragraph"] | components["schemas"]["Quote"] | components["schemas"]["Figure"] | components["schemas"]["FigureGroup"] | components["schemas"]["KeyFigure"] | components["schemas"]["Image"] | components["schemas"]["Facts"] | components["schemas"]["Glossary"] | components["schemas"]["Placeholder"] | components["schemas"]["List"] | components["schemas"]["Note"];
        Note: {
            /** @constant */
            type: "note";
            /** @enum {string} */
            language: "nl" | "en";
            /** @enum {string} */
            tone: "info" | "warning" | "correction";
            title?: string;
            children: components["schemas"]["Node"][];
        };
        /** @description Known; none, as in "not weighted"; or unknown */
        NumberFact: {
            /** @constant */
            state: "known";
            value: number;
        } | {
            /** @constant */
            state: "none";
        } | {
            /** @constant */
            state: "unknown";
        };
        /** @description OpenAPI 3.1 */
        OpenApi: {
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description In the terms in which it was asked for */
        Pagination: {
            page: number;
            pageSize: number;
            pageCount: number;
            total: number;
        } | {
            start: number;
            limit: number;
            total: number;
        };
        Paragraph: {
            /** @constant */
            type: "paragraph";
            /** @enum {string} */
            language: "nl" | "en";
            children: components["schemas"]["Inline"][];
        };
        Picture: {
            /** @enum {string} */
            type: "svg" | "png";
            /** @enum {string} */
            theme: "light" | "dark" | "print" | "contrast";
            /** @description Pixels of the PNG; an SVG has any size */
            width: number;
            /**
             * @description narrow: laid out for 288 points; wide: for 640
             * @enum {string}
             */
            drawing: "narrow" | "wide";
            /** Format: uri */
            url: string;
        };
        /** @description Addresses that never change their content: keep it for ever */
        PictureAddresses: {
            /** Format: uri */
            svg: string;
            /** Format: uri */
            png: string;
            /** Format: uri */
            csv: string;
            /** Format: uri */
            json: string;
            /** @description The same picture in every theme and width */
            files: components["schemas"]["Picture"][];
        };
        /** @description What a draft lacks. Never in anything published. */
        Placeholder: {
            /** @constant */
            type: "placeholder";
            /** @enum {string} */
            language: "nl" | "en";
            text: string;
        };
        /** @description What may be published of a question, in one language */
        Question: {
            /** @description The same in every language, and for ever */
            documentId: string;
            key: string;
            /** @enum {string} */
            language: "nl" | "en";
            /** @enum {string} */
            kind: "single-choice" | "multiple-choice" | "scale" | "number";
            ordered: boolean;
            /** @description False: the source told only some of the answers */
            complete: boolean;
            /** @description With how many decimals every percentage is shown */
            decimals: number;
            weighted: boolean;
            wording: {
                text: string;
                /** @enum {string} */
                status: "verbatim" | "paraphrased";
                translated: boolean;
            };
            total: components["schemas"]["GroupResult"];
            groupings: {
                key: string;
                label: string;
                groups: components["schemas"]["GroupResult"][];
                /** @enum {string} */
                comparable: "yes" | "overlap" | "unknown-base" | "suppressed";
            }[];
            /** @description Of its figures, oldest first */
            corrections: {
                /** Format: date */
                date: string;
                text: string;
            }[];
            /** @description Absent until a published article shows the question */
            survey?: components["schemas"]["Survey"];
        };
        QuestionAnswer: {
            data: components["schemas"]["Question"];
            meta: Record<string, never>;
        };
        Quote: {
            /** @constant */
            type: "quote";
            /** @enum {string} */
            language: "nl" | "en";
            children: components["schemas"]["Inline"][];
            attribution?: string;
        };
        Receipt: {
            data: {
                /** @description The same in every language, and for ever */
                documentId: string;
                /** @enum {string} */
                locale?: "nl" | "en";
                /** @enum {string} */
                status?: "draft" | "published";
                /** @description Of a question: the next save has to name it */
                revision?: number;
            };
            meta: Record<string, never>;
        };
        Rendition: {
            /** @description newsletter, newsletter-teaser, text, speech; there may be more */
            name: string;
            /** @description The part that it is, as `&format=` calls it; absent: whole */
            format?: string;
            /** @description Media type, without its parameters */
            type: string;
            /** Format: uri */
            url: string;
        };
        RichList: {
            ordered: boolean;
            items: {
                children: components["schemas"]["Inline"][];
                list?: components["schemas"]["RichList"];
            }[];
        };
        /** @description Text with headings, lists, links and emphasis */
        RichText: ({
            /** @description Its place in the text */
            index: number;
            /** @constant */
            type: "paragraph";
            children: components["schemas"]["Inline"][];
        } | {
            /** @description Its place in the text */
            index: number;
            /** @constant */
            type: "heading";
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            children: components["schemas"]["Inline"][];
        } | {
            /** @description Its place in the text */
            index: number;
            /** @constant */
            type: "quote";
            children: components["schemas"]["Inline"][];
        } | {
            /** @description Its place in the text */
            index: number;
            /** @constant */
            type: "list";
            ordered: boolean;
            items: {
                children: components["schemas"]["Inline"][];
                list?: components["schemas"]["RichList"];
            }[];
        })[];
        Row: {
            key: string;
            label: string;
            /** @description How a voice says the label, if not as it is written */
            spoken?: string;
            /** @description One a column */
            cells: components["schemas"]["Cell"][];
        };
        /** @description A row of articles of one panel */
        Series: {
            /** @description The same in every language, and for ever */
            documentId: string;
            /** @enum {string} */
            locale: "nl" | "en";
            title: string;
            slug: string;
            description: string;
        };
        SeriesListAnswer: {
            data: components["schemas"]["Series"][];
            meta: {
                pagination: components["schemas"]["Pagination"];
            };
        };
        /** @description What a voice reads, in SSML and as text */
        Speech: {
            ssml: string;
            text: string;
        };
        /** @description One fieldwork, as it is told in one language */
        Survey: {
            /** @description The same in every language, and for ever */
            documentId: string;
            title: string;
            /** @enum {string} */
            sampleType: "opt-in-panel" | "probability-sample" | "census" | "other" | "unknown";
            /** @description Plural noun without an article */
            population: components["schemas"]["TextFact"];
            invited: components["schemas"]["NumberFact"];
            respondents: components["schemas"]["NumberFact"];
            /** @description ISO date */
            fieldworkStart: components["schemas"]["TextFact"];
            /** @description ISO date */
            fieldworkEnd: components["schemas"]["TextFact"];
            mode: components["schemas"]["TextFact"];
            recruitment: components["schemas"]["TextFact"];
            weighting: components["schemas"]["TextFact"];
            sponsor: components["schemas"]["TextFact"];
            conductedBy: components["schemas"]["TextFact"];
            limitations: components["schemas"]["TextFact"];
            source: components["schemas"]["TextFact"];
            questionnaire?: {
                url: string;
                name: string;
            };
        };
        SurveyAnswer: {
            data: components["schemas"]["Survey"];
            meta: Record<string, never>;
        };
        SurveySummary: {
            documentId: string;
            title: string;
            /** @enum {string} */
            sampleType: "opt-in-panel" | "probability-sample" | "census" | "other" | "unknown";
            /** @description How many took part; absent: unknown */
            respondents?: number;
        };
        Table: {
            caption: string;
            answerHeading: string;
            columns: {
                /** @description "total", or "GROUPING/GROUP" */
                key: string;
                label: string;
                /** @description Who and how many are in a group */
                base?: string;
            }[];
            rows: components["schemas"]["Row"][];
            /** @description What the source did not report */
            unreported?: components["schemas"]["Row"];
            nets?: {
                heading: string;
                rows: components["schemas"]["Row"][];
            };
        };
        /** @description Known; none, as in "not weighted"; or unknown */
        TextFact: {
            /** @constant */
            state: "known";
            value: string;
        } | {
            /** @constant */
            state: "none";
        } | {
            /** @constant */
            state: "unknown";
        };
        /** @description A value as it may be published. Zero is known. */
        Value: {
            /** @constant */
            state: "known";
            /** @description 0–100, rounded as it is shown */
            percent: number;
            /** @description Number of people */
            count?: number;
        } | {
            /** @constant */
            state: "counted";
            /** @description Number of people */
            count: number;
            /** @enum {string} */
            reason: "small-base" | "unknown-base";
        } | {
            /** @constant */
            state: "missing";
        } | {
            /** @constant */
            state: "suppressed";
            /** @enum {string} */
            reason: "small-base" | "complementary" | "source";
        };
        Writing: {
            /** @description The fields of the content type */
            data: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listArticles: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description Slug of a series: only its articles */
                series?: string;
                /** @description Only what changed after this */
                since?: string;
                /** @description Which fields to give, with commas between: title, slug, intro, summary, byline, publicationDate. All of them if absent. */
                fields?: string;
                /** @description What comes along, with commas between: series, surveys, cover, body, or * for all. Each comes whole. */
                populate?: string;
                /** @description Fields with commas between, each with :asc or :desc after it */
                sort?: string;
                /** @description page and pageSize, or start and limit */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                };
                /** @description As in Strapi’s REST API: filters[slug][$eq]=the-app */
                filters?: {
                    [key: string]: unknown;
                };
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlesAnswer"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Only what changed after this */
                since?: string;
                /** @description One language; absent: all */
                locale?: "nl" | "en";
                /** @description About how many */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description Which fields to give, with commas between: title, slug, intro, summary, byline, publicationDate. All of them if absent. */
                fields?: string;
                /** @description What comes along, with commas between: series, surveys, cover, body, or * for all. Each comes whole. */
                populate?: string;
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateArticle: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticleApp: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppArticle"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticleNewsletter: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description This part alone */
                format?: "html" | "text";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Newsletter"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticleNewsletterTeaser: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description This part alone */
                format?: "html" | "text";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Newsletter"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticleSpeech: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description This part alone */
                format?: "ssml" | "text";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Speech"];
                    "application/ssml+xml": string;
                    "text/plain": string;
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getArticleText: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description This part alone */
                format?: "markdown";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    /** @description Absent in the second of the change itself */
                    "Last-Modified"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/markdown": string;
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getQuestion: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionAnswer"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateQuestion: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Somebody saved it in the meantime */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteQuestion: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSurvey: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswer"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateSurvey: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteSurvey: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description Fields with commas between, each with :asc or :desc after it */
                sort?: string;
                /** @description page and pageSize, or start and limit */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    limit?: number;
                };
                /** @description As in Strapi’s REST API: filters[slug][$eq]=the-app */
                filters?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesListAnswer"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSeries: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getIssueNewsletter: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description This part alone */
                format?: "html" | "text";
                /** @description For Strapi’s own clients */
                status?: "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Newsletter"];
                    "text/html": string;
                    "text/plain": string;
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Ask with it again, as If-None-Match */
                    ETag: string;
                    /** @description May be kept, and asked for each time */
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
            /** @description As it was: If-None-Match or If-Modified-Since holds */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter that there is not, or a value that it can’t have */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createQuestion: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSurvey: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateSeries: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Writing"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteSeries: {
        parameters: {
            query?: {
                /** @description The language */
                locale?: "nl" | "en";
                /** @description draft: save it without publishing */
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                /** @description documentId */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: each fault with its path */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No API token */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The API token may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
