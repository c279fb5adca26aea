#ifndef ASSAY_ANNOTATION_PAGE_H
#define ASSAY_ANNOTATION_PAGE_H

#include <stddef.h>

/// A file of the page, as it stands in the program.
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
} annotation_page_file;

/// The file at `index`, or a null pointer past the last one.
const annotation_page_file *_Nullable annotation_page_file_at(size_t index);

#endif
