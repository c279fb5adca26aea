#include "annotation_page.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char index_html[] = {
#embed "page/index.html"
};
static const unsigned char page_css[] = {
#embed "page/page.css"
};
static const unsigned char actions_js[] = {
#embed "page/actions.js"
};
static const unsigned char adjudicate_js[] = {
#embed "page/adjudicate.js"
};
static const unsigned char annotate_js[] = {
#embed "page/annotate.js"
};
static const unsigned char api_js[] = {
#embed "page/api.js"
};
static const unsigned char article_js[] = {
#embed "page/article.js"
};
static const unsigned char check_js[] = {
#embed "page/check.js"
};
static const unsigned char dates_js[] = {
#embed "page/dates.js"
};
static const unsigned char dialogs_js[] = {
#embed "page/dialogs.js"
};
static const unsigned char dom_js[] = {
#embed "page/dom.js"
};
static const unsigned char forms_js[] = {
#embed "page/forms.js"
};
static const unsigned char help_js[] = {
#embed "page/help.js"
};
static const unsigned char keys_js[] = {
#embed "page/keys.js"
};
static const unsigned char list_js[] = {
#embed "page/list.js"
};
static const unsigned char main_js[] = {
#embed "page/main.js"
};
static const unsigned char queue_js[] = {
#embed "page/queue.js"
};
static const unsigned char sheet_js[] = {
#embed "page/sheet.js"
};
static const unsigned char suggest_js[] = {
#embed "page/suggest.js"
};
static const unsigned char textview_js[] = {
#embed "page/textview.js"
};
static const unsigned char types_js[] = {
#embed "page/types.js"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof(bytes)}

static const annotation_page_file files[] = {
    FILE_OF("index.html", index_html),
    FILE_OF("page.css", page_css),
    FILE_OF("actions.js", actions_js),
    FILE_OF("adjudicate.js", adjudicate_js),
    FILE_OF("annotate.js", annotate_js),
    FILE_OF("api.js", api_js),
    FILE_OF("article.js", article_js),
    FILE_OF("check.js", check_js),
    FILE_OF("dates.js", dates_js),
    FILE_OF("dialogs.js", dialogs_js),
    FILE_OF("dom.js", dom_js),
    FILE_OF("forms.js", forms_js),
    FILE_OF("help.js", help_js),
    FILE_OF("keys.js", keys_js),
    FILE_OF("list.js", list_js),
    FILE_OF("main.js", main_js),
    FILE_OF("queue.js", queue_js),
    FILE_OF("sheet.js", sheet_js),
    FILE_OF("suggest.js", suggest_js),
    FILE_OF("textview.js", textview_js),
    FILE_OF("types.js", types_js),
};

const annotation_page_file *annotation_page_file_at(size_t index) {
  return index < sizeof(files) / sizeof(files[0]) ? &files[index] : NULL;
}
