// cmark-gfm, opened when it is first needed, so that no other start has to load it.
#pragma once
