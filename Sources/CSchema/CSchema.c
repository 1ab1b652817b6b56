#include "CSchema.h"

#include <string.h>

// Plain JSON in Data, so that people and other programs can read them without this one.
#ifndef __has_embed
#error "The schemas are embedded: a C compiler with #embed is needed (clang 19 or newer)."
#endif

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char incident_schema[] = {
#embed "Data/incident.json"
};

static const unsigned char config_schema[] = {
#embed "Data/config.json"
};

static const unsigned char list_schema[] = {
#embed "Data/list.json"
};

static const unsigned char show_schema[] = {
#embed "Data/show.json"
};

static const unsigned char proposal_schema[] = {
#embed "Data/proposal.json"
};

static const unsigned char import_schema[] = {
#embed "Data/import.json"
};

static const unsigned char alerts_schema[] = {
#embed "Data/alerts.json"
};

static const unsigned char hook_schema[] = {
#embed "Data/hook.json"
};

struct schema_file schema_file(const char *name) {
  if (!strcmp(name, "incident")) return (struct schema_file){incident_schema, sizeof incident_schema};
  if (!strcmp(name, "config")) return (struct schema_file){config_schema, sizeof config_schema};
  if (!strcmp(name, "list")) return (struct schema_file){list_schema, sizeof list_schema};
  if (!strcmp(name, "show")) return (struct schema_file){show_schema, sizeof show_schema};
  if (!strcmp(name, "proposal")) return (struct schema_file){proposal_schema, sizeof proposal_schema};
  if (!strcmp(name, "import")) return (struct schema_file){import_schema, sizeof import_schema};
  if (!strcmp(name, "alerts")) return (struct schema_file){alerts_schema, sizeof alerts_schema};
  if (!strcmp(name, "hook")) return (struct schema_file){hook_schema, sizeof hook_schema};
  return (struct schema_file){0, 0};
}
