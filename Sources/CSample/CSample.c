#include "CSample.h"

// The files are part of the program, byte for byte, and stay JSON that people can read, edit and check.
#ifndef __has_embed
#error "The sample store is embedded: a C compiler with #embed is needed (clang 19 or newer)."
#endif

#pragma clang diagnostic ignored "-Wc23-extensions"

// The founding case: the data centre of Hanoi's online public-service portal, 2020.
static const unsigned char hanoi[] = {
#embed "Data/cong-dvc-ha-noi-242rfs.json"
};

// Airport fees of an airline, 2020: a debt and no date of a cut.
static const unsigned char bamboo[] = {
#embed "Data/bamboo-acv-8q8fne.json"
};

// Jet fuel, 2019: three suppliers act as one; a partial cut, then a date moved and put aside.
static const unsigned char air_india[] = {
#embed "Data/air-india-nhien-lieu-xbmgez.json"
};

// Electricity of a shrimp farm, 2014: cut before the day on which it was allowed.
static const unsigned char shrimp_farm[] = {
#embed "Data/nuoi-tom-quang-binh-w7dh6x.json"
};

// Gas, 2014: cut for six months, settled in two tranches.
static const unsigned char gazprom[] = {
#embed "Data/gazprom-naftogaz-3pf1je.json"
};

// The same cases told in English: same records, ids and times. The case of the gas was told in English from the start.
static const unsigned char hanoi_en[] = {
#embed "Data/en/cong-dvc-ha-noi-242rfs.json"
};

static const unsigned char bamboo_en[] = {
#embed "Data/en/bamboo-acv-8q8fne.json"
};

static const unsigned char air_india_en[] = {
#embed "Data/en/air-india-nhien-lieu-xbmgez.json"
};

static const unsigned char shrimp_farm_en[] = {
#embed "Data/en/nuoi-tom-quang-binh-w7dh6x.json"
};

static const struct sample_file vietnamese[] = {
  {"cong-dvc-ha-noi-242rfs.json", hanoi, sizeof hanoi},
  {"bamboo-acv-8q8fne.json", bamboo, sizeof bamboo},
  {"air-india-nhien-lieu-xbmgez.json", air_india, sizeof air_india},
  {"nuoi-tom-quang-binh-w7dh6x.json", shrimp_farm, sizeof shrimp_farm},
  {"gazprom-naftogaz-3pf1je.json", gazprom, sizeof gazprom},
};

static const struct sample_file english[] = {
  {"cong-dvc-ha-noi-242rfs.json", hanoi_en, sizeof hanoi_en},
  {"bamboo-acv-8q8fne.json", bamboo_en, sizeof bamboo_en},
  {"air-india-nhien-lieu-xbmgez.json", air_india_en, sizeof air_india_en},
  {"nuoi-tom-quang-binh-w7dh6x.json", shrimp_farm_en, sizeof shrimp_farm_en},
  {"gazprom-naftogaz-3pf1je.json", gazprom, sizeof gazprom},
};

int sample_count(void) { return sizeof vietnamese / sizeof vietnamese[0]; }

struct sample_file sample_file(int place) { return vietnamese[place]; }

struct sample_file sample_file_in_english(int place) { return english[place]; }
