// libxml2, opened when it is first needed: it brings 30 MB of Unicode tables, which no other start should load.
#pragma once
